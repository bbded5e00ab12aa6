"""Facts: what the built pages must say, page by page of the source; line breaks separate facts."""

ANNOUNCEMENT = "/pl/aktualnosci/synergia-sesja-peer-learning-w-projekcie/"
ANNOUNCEMENT_EN = "/en/news/synergia-peer-learning-session-in-the-project/"
REPORT = "/pl/aktualnosci/sesja-peer-learning-projektu-synergia-zakonczona/"
REPORT_EN = "/en/news/synergia-peer-learning-session-completed/"
WORKSHOP = "/pl/aktualnosci/synergia-jak-wdrazac-dobre-praktyki/"
WORKSHOP_EN = "/en/news/synergia-how-to-implement-good-practice/"
COACHING = "/pl/aktualnosci/erasmus-coaching-ponadnarodowe-spotkanie-trenerow/"
COACHING_EN = "/en/news/erasmus-coaching-transnational-meeting-of-trainers/"
CONSULTATIONS = "/pl/aktualnosci/konsultacje-programow-szkoleniowo-doradczych-z-samorzadowcami/"
CONSULTATIONS_EN = "/en/news/local-government-consulted-on-training-and-advisory-programmes/"
SYNERGIA, SYNERGIA_EN = "/pl/projekty/synergia/", "/en/projects/synergia/"
COACH_TECH, COACH_TECH_EN = "/pl/projekty/coach-tech/", "/en/projects/coach-tech/"
ADVISORY, ADVISORY_EN = "/pl/projekty/programy-szkoleniowo-doradcze/", "/en/projects/training-and-advisory-programmes/"

PO_WER = (
    "Projekt jest współfinansowany ze środków budżetu państwa oraz funduszy europejskich w ramach Programu "
    "Operacyjnego Wiedza Edukacja Rozwój 2014–2020, współfinansowanego ze środków Europejskiego Funduszu Społecznego."
)
ERASMUS = (
    "Projekt realizowany jest w ramach Programu Erasmus+ (program Unii Europejskiej w dziedzinie edukacji, szkoleń, "
    "młodzieży i sportu na lata 2014–2020)."
)
ORE = (
    "Ośrodek Rozwoju Edukacji realizuje projekty dofinansowane z funduszy europejskich w ramach Programu Operacyjnego "
    "Wiedza Edukacja Rozwój oraz Programu Operacyjnego Polska Cyfrowa"
)

FACTS = {
    # Page 000: the announcement, and the project it describes.
    ANNOUNCEMENT: f"""
        SYNERGIA – sesja peer learning w projekcie
        8 lutego 2021 r.
        Na 8–10 lutego 2021 r. zaplanowano kolejne zajęcia w ramach 5. sesji
        z Polski, Bułgarii, Łotwy i Węgier
        wymieniają doświadczenia
        rekomendacje, jak wdrażać te praktyki w instytucjach administracji publicznej
        w różnych grupach zadaniowych
        analizie praktyk, które zaprezentowano wcześniej w czasie programu edukacyjno-kooperacyjnego
        wyzwaniami zarządczymi, które instytucje zgłosiły w fazie rekrutacji do projektu
        w formule Open Space
        Ze względu na sytuację epidemiologiczną
        na specjalnej platformie e-learningowej w środowisku MS Teams
        Krajowa Szkoła Administracji Publicznej im. Prezydenta Rzeczypospolitej Polskiej Lecha Kaczyńskiego
        {PO_WER}
        Projekty szkoleniowe""",
    ANNOUNCEMENT_EN: """
        The next classes of session 5 of the SYNERGIA project are scheduled for 8–10 February 2021.
        Poland, Bulgaria, Latvia and Hungary
        in the Open Space format
        on a special e-learning platform in the MS Teams environment
        Training projects
        European Social Fund""",
    SYNERGIA: f"""
        SYNERGIA – Sieć współpracy i wymiany doświadczeń urzędników wysokiego szczebla z Europy Środkowej i Wschodniej
        przygotowanie nowego programu edukacyjno-kooperacyjnego i wdrożenie w praktyce rozwiązań
        sieć współpracy kadry zarządzającej w administracji publicznej z krajów Europy Środkowej i Wschodniej
        instytucje administracji centralnej lub rządowej terenowej z Polski,
        instytucje administracji centralnej lub rządowej terenowej z krajów Europy Środkowej i Wschodniej,
        jednostki podległe instytucjom
        oraz jednostki przez nie nadzorowane
        a w przypadku instytucji z Polski – także wdrożenia tych zaleceń
        pełnią funkcje kierownicze lub koordynują zespół
        szczebel centralny (np. sekretarze stanu, podsekretarze stanu, kierownicy urzędów centralnych i ich zastępcy
        szczebel terenowy (np. wojewodowie, wicewojewodowie, dyrektorzy generalni
        w czterech edycjach
        19 dni zajęć w Polsce, Bułgarii, na Łotwie i na Węgrzech
        stacjonarnie
        przygotowanie projektu wdrożenia oraz wdrożenie dobrej praktyki zarządczej w instytucji uczestnika
        w partnerstwie ponadnarodowym
        Krajowa Szkoła Administracji Publicznej im. Prezydenta Rzeczypospolitej Polskiej Lecha Kaczyńskiego (KSAP)
        bułgarski Institute of Public Administration (IPA)
        węgierski National University of Public Service (NUPS)
        Latvian School of Public Administration (LSPA)
        synergia.ksap.gov.pl
        23 września 2019 r. – 31 grudnia 2022 r.
        12 699 701,96 zł
        11 grudnia 2019 r.
        {PO_WER}""",
    SYNERGIA_EN: """
        Lech Kaczyński National School of Public Administration (KSAP)
        Institute of Public Administration (IPA)
        National University of Public Service (NUPS)
        Latvian School of Public Administration (LSPA)
        19 days of classes in Poland, Bulgaria, Latvia and Hungary
        four editions
        central level (e.g. secretaries of state
        field level (e.g. voivodes
        23 September 2019 – 31 December 2022
        12,699,701.96
        synergia.ksap.gov.pl""",
    # Page 001: the implementation workshop.
    WORKSHOP: f"""
        SYNERGIA – jak wdrażać dobre praktyki?
        13 września 2022 r. odbył się pierwszy warsztat wdrożeniowy dla uczestników III edycji
        Polski, Bułgarii, Łotwy i Węgier
        zgłosiły instytucje i osoby indywidualne
        przygotowują uczestników do sesji peer-learningowej, która kończy każdą edycję
        innowacyjnych rozwiązań z zakresu zarządzania w instytucjach macierzystych
        w grupach złożonych z przedstawicieli jednej instytucji, których wspierali uczestnicy z krajów partnerskich
        diagram Ishikawy
        priorytety oraz zależności
        zadanie na pozór błahe po odpowiedniej analizie okazuje się kluczowe w procesie
        konkretny i wypracowany wspólnie przez interesariuszy działania
        zaangażowanie wszystkich stron i sukces
        online, na platformie MS Teams, w godzinach 9:30–12:45
        10:30–13:45
        8 listopada 2022 r., na godziny 12:30–16:00
        dostosowaniem dobrych praktyk do potrzeb administracji
        {PO_WER}""",
    WORKSHOP_EN: """
        13 September 2022
        edition III
        Ishikawa diagram
        MS Teams
        9:30–12:45
        10:30–13:45
        8 November 2022, from 12:30 to 16:00""",
    "/pl/programy/synergia-3-edycja/": """
        13 września 2022 r.
        9:30–12:45
        10:30–13:45
        8 listopada 2022 r.
        12:30–16:00
        13:30–17:00
        MS Teams""",
    # Page 002: the trainers' meeting.
    COACHING: f"""
        Erasmus+ Coaching: ponadnarodowe spotkanie trenerów
        19 października 2021 r.
        Projekty szkoleniowe
        W dniach 13–15 października 2021 r. KSAP gościł
        Techniki coachingowe w sektorze publicznym jako narzędzie doskonalenia usług publicznych
        współfinansowanego ze środków Unii Europejskiej w Programie Erasmus+
        Rysunek w miejscu zdjęcia grupowego uczestników spotkania
        Drugie spotkanie trenerów ponadnarodowych
        podręcznikiem zawierającym rozwiązania coachingowe
        LSPA (Latvian School of Public Administration) i MetaCoach z Łotwy
        stowarzyszenia Society in Progress z Grecji
        postępu prac w grupach pilotażowych
        najnowsze trendy w nauczaniu osób dorosłych
        zawartością merytoryczną, strukturą i szczegółami technicznymi
        uczestniczki z Łotwy, którym przyjazd do Warszawy uniemożliwiły obostrzenia epidemiczne
        Krajowa Szkoła Administracji Publicznej (KSAP)
        Warszawa
        {ERASMUS}""",
    COACHING_EN: """
        13–15 October 2021
        Coaching Technics for the Public Sector as a Tool to Improvement of the Public Services
        LSPA (Latvian School of Public Administration) and MetaCoach from Latvia
        Society in Progress from Greece
        Warsaw
        Training projects
        European Union programme in the field of education, training, youth and sport for 2014–2020""",
    COACH_TECH: f"""
        Celem projektu jest popularyzacja i promowanie wykorzystania technik stosowanych w coachingu
        urzędników, którzy zarządzają zespołami w administracji publicznej
        łotewską Państwową Szkołą Administracji Publicznej (Latvian School of Public Administration, LSPA)
        greckim stowarzyszeniem Society in Progress (SiP)
        MetaCoach
        {ERASMUS}""",
    COACH_TECH_EN: "Latvian School of Public Administration (LSPA)\nSociety in Progress (SiP)\nMetaCoach",
    # Page 003: the report.
    REPORT: f"""
        Sesja peer learning projektu SYNERGIA zakończona
        12 lutego 2021 r.
        Uczestnicy na auli
        z Polski, Bułgarii, Łotwy i Węgier
        I edycja, sesja peer learning
        W dniach 8–10 lutego 2021 r.
        V sesji szkoleniowej
        wzajemną wymianę doświadczeń
        cyklu Kolba (wiedza, działanie, doświadczenie, wnioski)
        Tomasz Cichocki i Krzysztof Gulda
        trener-facylitator
        sytuację epidemiczną w Europie
        MS Teams
        Mentimeter i Mural
        na wspólnej tablicy
        W ciągu dwóch tygodni
        indywidualny raport z udziału w części edukacyjno-kooperacyjnej
        projekt wdrożenia dobrych praktyk w swoich instytucjach
        {PO_WER}""",
    REPORT_EN: """
        12 February 2021
        8–10 February 2021
        training session V
        Kolb cycle (knowledge, action, experience, conclusions)
        Tomasz Cichocki and Krzysztof Gulda
        MS Teams
        Mentimeter, Mural
        Within two weeks of the session""",
    # Page 004: the consultations.
    CONSULTATIONS: f"""
        Konsultacje programów szkoleniowo-doradczych z samorządowcami
        W grudniu 2016 r. zakończyły się prace
        jednostek samorządu terytorialnego (JST)
        eksperci wyłonieni w trybie otwartego konkursu
        przekazano Związkowi Miast Polskich
        12–13 stycznia 2017 r. w Koziegłowach: Wiejska Grupa Wymiany Doświadczeń
        19–20 stycznia 2017 r. w Kutnie: Miejska Grupa Wymiany Doświadczeń
        26–27 stycznia 2017 r. w Jędrzejowie: Powiatowa Grupa Wymiany Doświadczeń
        W styczniu 2017 r. uwagi szczegółowo omówiono
        W dniach 3–4 lutego 2017 r., na spotkaniu w Centrum Szkoleniowym w Sulejówku
        grupie 90 przedstawicieli JST z 30 jednostek samorządu terytorialnego
        trwał nabór jednostek do pilotażu
        ok. 3300 samorządowców z 1000 jednostek samorządu terytorialnego
        16 projektów konkursowych realizowanych we wszystkich województwach
        czerwiec 2017 r.
        zaktualizowano 2 lutego 2018 r.
        {ORE}""",
    CONSULTATIONS_EN: """
        December 2016
        12–13 January 2017 in Koziegłowy: Rural Exchange Group
        19–20 January 2017 in Kutno: Urban Exchange Group
        26–27 January 2017 in Jędrzejów: County Exchange Group
        3–4 February 2017
        90 representatives from 30 local government units
        about 3300 local government officials from 1000 local government units
        16 competition projects
        June 2017
        2 February 2018""",
    ADVISORY: f"Ośrodek Rozwoju Edukacji\n90 przedstawicieli JST z 30 jednostek\n16 projektów konkursowych\n{ORE}",
    ADVISORY_EN: "Centre for Education Development\n90 representatives from 30 local government units",
}
