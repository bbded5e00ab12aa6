/* Measures what a page shows of the acknowledgements it owes; facts.py describes what comes back.

   Lengths are CSS pixels from the top left corner of the document. Elements are found by their words and pictures,
   whatever the theme calls them. */
(owed) => {
  const UNSEEN = new Set(["HEAD", "NOSCRIPT", "SCRIPT", "STYLE", "TEMPLATE", "TITLE"]);
  const NEAR = 3;
  const BLANK = /[\s\u00ad\u200b\u200c\u200d\u2060\ufeff]+/g;
  const bare = (text) => text.replace(BLANK, "");

  const placed = (rect) => ({ x: rect.left + scrollX, y: rect.top + scrollY, width: rect.width, height: rect.height });
  const textNodes = (node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (bare(text.data) && !UNSEEN.has(text.parentElement.tagName)) found.push(text);
    }
    return found;
  };
  const lines = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter((rect) => rect.width && rect.height);
  };
  const sized = (node) => [...node.getClientRects()].filter((rect) => rect.width && rect.height);
  const rects = (node) => (node.tagName === "IMG" ? sized(node) : textNodes(node).flatMap(lines));
  const around = (all) => {
    const left = Math.min(...all.map((rect) => rect.left)), top = Math.min(...all.map((rect) => rect.top));
    const right = Math.max(...all.map((rect) => rect.right)), bottom = Math.max(...all.map((rect) => rect.bottom));
    return placed(new DOMRect(left, top, right - left, bottom - top));
  };

  /* How much of a rectangle the boxes around it leave to be seen. */
  const left = (node, rect) => {
    let { left, top, right, bottom } = rect;
    for (const each of upwards(node)) {
      if (each === document.body || each === document.documentElement) continue;
      const style = getComputedStyle(each);
      if (style.overflowX === "visible" && style.overflowY === "visible") continue;
      if (each === node && each.tagName === "IMG") continue;
      const box = each.getBoundingClientRect();
      left = Math.max(left, box.left); right = Math.min(right, box.right);
      top = Math.max(top, box.top); bottom = Math.min(bottom, box.bottom);
    }
    const area = Math.max(0, right - left) * Math.max(0, bottom - top);
    return area / (rect.width * rect.height);
  };

  /* Why readers do not see an element, as [kind, reason]; null when they do. */
  const unseen = (node) => {
    const all = rects(node);
    if (!all.length) return ["gone", "it takes no room on the page"];
    const texts = node.tagName === "IMG" ? [node] : textNodes(node).map((text) => text.parentElement);
    for (const each of new Set(texts.flatMap(upwards))) {
      const style = getComputedStyle(each);
      const here = `'${named(each)}'`;
      if (style.visibility !== "visible" && texts.includes(each)) return ["gone", `${here} is not visible`];
      if (style.clipPath !== "none") return ["changed", `${here} is clipped`];
      const afloat = ["absolute", "fixed"].includes(style.position);
      if (afloat && style.clip !== "auto") return ["gone", `${here} is clipped`];
      if (style.contentVisibility === "hidden") return ["gone", `${here} is not visible`];
    }
    for (const each of texts) {
      if (each.tagName !== "IMG" && parseFloat(getComputedStyle(each).fontSize) < owed.smallest) {
        return ["gone", `its letters are ${getComputedStyle(each).fontSize} high`];
      }
    }
    const width = document.documentElement.clientWidth;
    const height = Math.max(document.documentElement.scrollHeight, innerHeight);
    for (const rect of all) {
      const box = placed(rect);
      if (box.x < -1 || box.y < -1 || box.x + box.width > width + 1 || box.y + box.height > height + 1) {
        return ["gone", "it lies outside the page"];
      }
      if (left(node.tagName === "IMG" ? node : texts[0], rect) < 0.99) return ["gone", "it is cut off"];
    }
    return covered(node, all);
  };
  const covered = (node, all) => {
    node.scrollIntoView({ block: "center", behavior: "instant" });
    let why = null;
    for (const rect of rects(node)) {
      const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
      const top = document.elementFromPoint(x, y);
      if (top && !node.contains(top)) why = ["covered", `'${named(top)}' covers it`];
    }
    window.scrollTo({ top: 0, left: 0, behavior: "instant" });
    return why;
  };

  const source = (picture) => new URL(picture.currentSrc || picture.src, location.href).pathname;
  const pictures = [...document.images];
  const showing = (file) => pictures.filter((picture) => source(picture).endsWith(file));
  const holders = (words) => {
    const wanted = bare(words), found = [];
    const visit = (node) => {
      if (UNSEEN.has(node.tagName) || !bare(node.textContent).includes(wanted)) return false;
      const inner = [...node.children].map(visit).some(Boolean);
      if (!inner) found.push(node);
      return true;
    };
    if (wanted) visit(document.body);
    return found;
  };

  const painted = (picture) => {
    const style = getComputedStyle(picture), box = picture.getBoundingClientRect();
    const part = (side) => parseFloat(style[`border${side}Width`]) + parseFloat(style[`padding${side}`]);
    let width = box.width - part("Left") - part("Right"), height = box.height - part("Top") - part("Bottom");
    if (["contain", "scale-down"].includes(style.objectFit) && picture.naturalWidth) {
      const scale = Math.min(width / picture.naturalWidth, height / picture.naturalHeight);
      [width, height] = [picture.naturalWidth * scale, picture.naturalHeight * scale];
    }
    return { width, height };
  };

  const inside = (picture) => {
    const style = getComputedStyle(picture), box = placed(picture.getBoundingClientRect());
    const size = painted(picture);
    const part = (side) => parseFloat(style[`border${side}Width`]) + parseFloat(style[`padding${side}`]);
    return { x: box.x + part("Left"), y: box.y + part("Top"), ...size };
  };

  /* What changes how a picture looks, on itself and on everything around it. */
  const changes = (picture) => upwards(picture).flatMap((node) => {
    const style = getComputedStyle(node);
    const matrix = new DOMMatrix(style.transform === "none" ? undefined : style.transform);
    const bent = matrix.b || matrix.c || Math.abs(matrix.a - matrix.d) > 0.001 || matrix.a < 0;
    return [
      ["filter", style.filter, "none"], ["opacity", style.opacity, "1"],
      ["mix-blend-mode", style.mixBlendMode, "normal"],
      ["mask-image", style.maskImage, "none"], ["clip-path", style.clipPath, "none"],
      ["transform", bent ? style.transform : "none", "none"],
    ].filter(([, value, right]) => value !== right).map(([name, value]) => `${name}: ${value} on '${named(node)}'`);
  });

  const letters = (text) => {
    const node = text.parentElement, style = getComputedStyle(node);
    const decorated = upwards(node).map((each) => getComputedStyle(each).textDecorationLine)
      .find((line) => line !== "none");
    const fill = rgba(style.webkitTextFillColor || style.color);
    fill[3] *= upwards(node).reduce((part, each) => part * getComputedStyle(each).opacity, 1);
    return {
      text: text.data.replace(/\s+/g, " ").trim(), font: style.fontFamily.split(",")[0].replace(/["']/g, "").trim(),
      slant: style.fontStyle, line: decorated || "none", shadow: style.textShadow,
      stroke: parseFloat(style.webkitTextStrokeWidth) || 0, colour: over(fill, ground(node)), ground: ground(node),
      size: parseFloat(style.fontSize), boxes: lines(text).map(placed),
    };
  };
  const beside = (picture) => upwards(picture).slice(0, NEAR + 1).map(textNodes).find((found) => found.length) || [];

  const border = (picture) => {
    const style = getComputedStyle(picture);
    const sides = ["Top", "Right", "Bottom", "Left"];
    const white = (colour) => rgba(colour).every((part) => part === 255);
    return sides.map((side) => {
      const solid = style[`border${side}Style`] === "solid" && white(style[`border${side}Color`]);
      const own = solid ? parseFloat(style[`border${side}Width`]) : 0;
      const padding = white(style.backgroundColor) ? parseFloat(style[`padding${side}`]) : 0;
      const around = style.outlineStyle === "solid" && style.outlineOffset === "0px" && white(style.outlineColor);
      return Math.max(own + padding, around ? parseFloat(style.outlineWidth) : 0);
    });
  };

  /* Everything that comes nearer to an emblem than its clear space. */
  const intruders = (picture) => {
    const box = picture.getBoundingClientRect(), room = box.height * owed.room;
    const gap = (rect) =>
      Math.max(rect.left - box.right, box.left - rect.right, rect.top - box.bottom, box.top - rect.bottom);
    const found = [];
    const look = (node, name, all) => {
      for (const rect of all) {
        const seen = left(node, rect) * rect.width * rect.height > 4;
        if (seen && gap(rect) < room - 0.5) found.push({ name, gap: gap(rect) });
      }
    };
    for (const text of textNodes(document.body)) look(text.parentElement, text.data.trim().slice(0, 30), lines(text));
    for (const other of document.querySelectorAll("img, svg, canvas, video, hr, button, input")) {
      const name = other.tagName === "IMG" ? source(other).split("/").pop() : named(other);
      if (other !== picture && getComputedStyle(other).visibility === "visible") look(other, name, sized(other));
    }
    return found;
  };

  const emblem = (picture) => ({
    file: source(picture), box: placed(picture.getBoundingClientRect()), painted: painted(picture),
    inside: inside(picture), loaded: picture.complete && picture.naturalWidth > 0,
    unseen: unseen(picture), changes: changes(picture),
    ground: ground(picture.parentElement), border: border(picture), intruders: intruders(picture),
    words: beside(picture).map(letters),
  });

  const places = (mark) => (mark.file ? showing(mark.file) : holders(mark.words));
  const strip = (view) => {
    const all = view.marks.map(places);
    if (all.length < 2 || all.some((found) => !found.length)) return null;
    const inside = (node, found) => found.filter((each) => node.contains(each));
    const holds = (node) => all.every((found) => inside(node, found).length);
    const size = (node) => node.querySelectorAll("*").length;
    const node = all[0].map((place) => upwards(place).find(holds)).sort((a, b) => size(a) - size(b))[0];
    const marks = all.map((found) => inside(node, found)[0]);
    const others = [...node.querySelectorAll("img")].filter((each) => !marks.includes(each) && rects(each).length);
    const box = (each) => (rects(each).length ? around(rects(each)) : null);
    return { marks: view.marks.map((mark, i) => ({ id: mark.id, box: box(marks[i]) })), others: others.map(box) };
  };

  const text = (words) => holders(words).map((node) => {
    const styles = textNodes(node).map(letters);
    return { unseen: unseen(node), colours: styles.map(({ colour, ground }) => [colour, ground]) };
  });

  /* The sections in which the statements stand, as one rectangle. */
  const region = () => {
    const last = owed.texts.slice(0, owed.views.length).map((words) => holders(words).at(-1)).filter(Boolean);
    const sections = last.map((node) => node.closest("section, aside, footer, article, main, body"));
    return sections.length ? around(sections.map((node) => node.getBoundingClientRect())) : null;
  };

  const emblems = [...new Set(owed.emblems.flatMap(showing))];
  const result = {
    emblems: emblems.map(emblem),
    logos: pictures.filter((each) => source(each).includes("/static/") && !emblems.includes(each) && sized(each).length)
      .map((each) => ({ file: source(each), ...painted(each) })),
    strips: owed.views.map((view) => strip(view)),
    texts: owed.texts.map(text),
    marks: owed.views.map((view) => view.marks.map((mark) => places(mark).map(unseen))),
    region: region(),
    resources: performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname),
  };
  window.scrollTo({ top: 0, left: 0, behavior: "instant" });
  return result;
}
