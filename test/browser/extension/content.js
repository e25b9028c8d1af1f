const host = document.createElement('errata-marks');
const root = host.attachShadow({ mode: 'closed' });
const card = document.createElement('section');
card.setAttribute('role', 'dialog');
card.hidden = true;
card.append('The page says ', document.createElement('b'));
const unseen = document.createElement('i');
unseen.hidden = true;
unseen.append('unseen');
card.append(unseen);
root.append(card);
document.documentElement.append(host);

const ranges = ['second', 'first'].map((id) => {
  const range = new Range();
  range.selectNodeContents(document.getElementById(id));
  return range;
});
CSS.highlights.set('errata-refuted', new Highlight(...ranges));
CSS.highlights.set('errata-refuted-on-light', new Highlight(...ranges));

document.addEventListener('mousemove', ({ clientX, clientY }) => {
  for (const range of ranges) {
    const { left, right, top, bottom } = range.getBoundingClientRect();
    if (clientX < left || clientX > right || clientY < top || clientY > bottom) continue;
    card.querySelector('b').textContent = String(range);
    card.hidden = false;
  }
});
