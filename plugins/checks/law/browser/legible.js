/* Says what of a page is hard to read or to use in the present mode; legible.py describes what comes back. */
() => {
  const FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const shown = (node) =>
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    [...node.getClientRects()].some((box) => box.width > 1 && box.height > 1);
  const once = (list) => [...new Map(list.map((each) => [each.where, each])).values()];

  const read = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const node = text.parentElement;
    if (!text.data.trim() || !shown(node)) continue;
    if (upwards(node).some((each) => getComputedStyle(each).backgroundImage !== "none")) continue;
    const style = getComputedStyle(node);
    const under = ground(node);
    read.push({
      where: named(node),
      text: text.data.trim().slice(0, 40),
      size: parseFloat(style.fontSize),
      bold: style.fontWeight >= 700,
      colour: over(rgba(style.color), under),
      ground: under,
    });
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
    read,
    wide: wide.slice(-1).map(named),
    unseen: unseen.map(({ where }) => where),
  };
}
