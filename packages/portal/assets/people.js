// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The drawings of twenty people become one, which stays in sight and rearranges at each count that one reads. Without this script
// each count keeps its own drawing.
const HEIGHT = 240;
const GAP_MS = 20;

const counts = document.querySelector('.people-counts');
const items = [...(counts?.querySelectorAll('li') ?? [])];
const drawings = items.flatMap(item => [...item.querySelectorAll(':scope > svg')]);

function start() {
  const stage = drawings[0].cloneNode(true);
  stage.setAttribute('viewBox', `0 0 360 ${HEIGHT}`);
  stage.removeAttribute('height');
  const marks = stage.querySelector('g');
  const beads = [...stage.querySelectorAll('circle')].filter(({ parentNode }) => parentNode === stage);
  beads.forEach((bead, rank) => {
    bead.removeAttribute('cx');
    bead.removeAttribute('cy');
    bead.style.transitionDelay = `${rank * GAP_MS}ms`;
  });
  const show = rank => {
    const drawing = drawings[rank];
    const down = (HEIGHT - drawing.viewBox.baseVal.height) / 2;
    stage.setAttribute('class', drawing.getAttribute('class') ?? '');
    marks.setAttribute('transform', `translate(0 ${down})`);
    const half = drawing.querySelector('.half-bead');
    marks.replaceChildren(...[...drawing.querySelector('g').children].map(mark => mark.cloneNode(true)));
    stage.querySelector(':scope > .half-bead')?.remove();
    if (half) {
      const clone = half.cloneNode(true);
      clone.setAttribute('transform', `translate(0 ${down})`);
      stage.append(clone);
    }
    const places = [...drawing.querySelectorAll('circle')].filter(({ parentNode }) => parentNode === drawing);
    places.forEach((place, bead) => {
      beads[bead].setAttribute('class', place.getAttribute('class') ?? '');
      beads[bead].style.transform = `translate(${place.cx.baseVal.value}px, ${place.cy.baseVal.value + down}px)`;
    });
    items.forEach((item, other) => item.classList.toggle('current', other === rank));
  };
  const box = document.createElement('div');
  box.className = 'stage';
  box.append(stage);
  counts.append(box);
  counts.classList.add('moving');
  show(0);
  // A count is read when it crosses a line above the middle of the screen: on a phone the drawing is below.
  const observer = new IntersectionObserver(
    entries => {
      const entry = entries.find(({ isIntersecting }) => isIntersecting);
      if (entry) show(items.indexOf(entry.target));
    },
    { rootMargin: '-40% 0px -59% 0px' },
  );
  items.forEach(item => observer.observe(item));
}

if (drawings.length > 1) start();
