/* What the other scripts of this folder know of elements and colours; looking.py puts it before them. */
const upwards = (node) => (node ? [node, ...upwards(node.parentElement)] : []);
const named = (node) => node.tagName.toLowerCase() + [...node.classList].map((name) => `.${name}`).join("");

const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const rgba = (colour) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};
const over = ([r, g, b, a], under) =>
  [r, g, b].map((part, i) => Math.round((part * a + under[i] * (255 - a)) / 255));
const paper = () => {
  const probe = document.body.appendChild(document.createElement("div"));
  probe.style.backgroundColor = "Canvas";
  const colour = rgba(getComputedStyle(probe).backgroundColor).slice(0, 3);
  probe.remove();
  return colour;
};
const PAPER = paper();
const ground = (node) => {
  const layers = [];
  for (const each of upwards(node)) {
    const style = getComputedStyle(each);
    const colour = rgba(style.backgroundColor);
    if (colour[3]) layers.push(colour);
    if (colour[3] === 255) break;
  }
  return layers.reduceRight((under, layer) => over(layer, under), PAPER);
};
