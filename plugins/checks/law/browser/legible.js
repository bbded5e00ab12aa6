/* Says what of a page is hard to read or to use in the present mode; legible.py describes what comes back. */
() => {
  const FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const LARGE = 24;
  const LARGE_AND_BOLD = 18.66;
  const shown = (node) =>
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    [...node.getClientRects()].some((box) => box.width > 1 && box.height > 1);
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const once = (list) => [...new Map(list.map((each) => [each.where, each])).values()];

  const pale = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const node = text.parentElement;
    if (!text.data.trim() || !shown(node)) continue;
    if (upwards(node).some((each) => getComputedStyle(each).backgroundImage !== "none")) continue;
    const style = getComputedStyle(node);
    const size = parseFloat(style.fontSize);
    const wanted = size >= LARGE || (size >= LARGE_AND_BOLD && style.fontWeight >= 700) ? 3 : 4.5;
    const under = ground(node);
    const ratio = contrast(over(rgba(style.color), under), under);
    if (ratio < wanted) pale.push({ where: named(node), text: text.data.trim().slice(0, 40), ratio, wanted });
  }

  const width = document.documentElement.clientWidth;
  const wide =
    document.documentElement.scrollWidth > width
      ? [...document.body.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > width + 1)
      : [];

  const kinds = [...document.querySelectorAll(FOCUSABLE)]
    .filter(shown)
    .map((node) => ({ where: `${named(node)} in ${named(node.parentElement)}`, node }));
  const looks = (node) => {
    const s = getComputedStyle(node);
    return [s.outline, s.boxShadow, s.backgroundColor, s.borderColor, s.textDecoration, s.color].join();
  };
  const unseen = once(kinds).filter(({ node }) => {
    const before = looks(node);
    node.focus({ preventScroll: true, focusVisible: true });
    const after = looks(node);
    node.blur();
    return before === after;
  });

  return {
    pale: once(pale),
    wide: wide.slice(-1).map(named),
    unseen: unseen.map(({ where }) => where),
  };
}
