// Improves the gallery, which works without it: a small picture shows its large one in place, a large one opens over the
// page, and another form of the goods is chosen without leaving.
const of = (event, what) => event.target.closest?.(what);
const strip = () => document.querySelector('.stage .shots');
const box = () => document.querySelector('.loupe');
const calm = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');

// Which picture of a strip is in sight, from either side.
const at = (shots) => Math.round(Math.abs(shots.scrollLeft) / Math.max(shots.clientWidth, 1));

const show = (shots, number, behavior) => {
  const wanted = shots.children[(number + shots.children.length) % shots.children.length];
  wanted?.scrollIntoView({ behavior, block: 'nearest', inline: 'start' });
};

const mark = () => {
  const shots = strip();
  document.querySelectorAll('.thumbs a[href^="#"]').forEach((link, number) => {
    if (shots && number === at(shots)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
  const view = box();
  if (view?.open) {
    const seen = view.querySelector('.shots');
    const image = seen.children[at(seen)]?.querySelector('img');
    const said = view.querySelector('[role=status]');
    if (image && said.textContent !== image.alt) {
      said.textContent = image.alt;
      said.lang = image.lang || document.documentElement.lang;
      said.dir = image.dir || document.documentElement.dir;
    }
  }
};

// Full size or fitted, with the point that was touched (in parts of the picture) in the middle.
const near = (is, [x, y] = [0.5, 0.5]) => {
  const view = box();
  const shots = view.querySelector('.shots');
  const number = at(shots);
  view.classList.toggle('near', is);
  view.querySelector('[value=near]').setAttribute('aria-pressed', is);
  view.querySelectorAll('[sizes]').forEach((part) => {
    part.sizes = is ? `${part.closest('picture').querySelector('img').getAttribute('width')}px` : '100vw';
  });
  const item = shots.children[number];
  if (!item) return;
  // What is larger than its frame is scrolled by keyboard as well.
  [...shots.children].forEach((each) => { each.tabIndex = is ? 0 : -1; });
  (is ? item : shots).focus({ preventScroll: true });
  show(shots, number, 'instant');
  const beyond = item.scrollWidth - item.clientWidth;
  const start = getComputedStyle(item).direction === 'rtl' ? beyond : 0;
  item.scrollTo(x * item.scrollWidth - item.clientWidth / 2 - start, y * item.scrollHeight - item.clientHeight / 2);
};

const open = (number) => {
  const view = box();
  const shots = view.querySelector('.shots');
  shots.replaceChildren(...[...strip().querySelectorAll('picture')].map((picture) => {
    const item = document.createElement('li');
    item.append(picture.cloneNode(true));
    return item;
  }));
  shots.tabIndex = 0;
  view.showModal();
  near(false);
  show(shots, number, 'instant');
  mark();
};

document.addEventListener('click', (event) => {
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const large = of(event, '.stage .shots a');
  const small = of(event, '.thumbs a[href^="#"]');
  const form = of(event, '.thumbs .form');
  const step = of(event, '.loupe button[value]');
  const view = box();
  if (large) {
    event.preventDefault();
    open([...strip().querySelectorAll('a')].indexOf(large));
  } else if (small) {
    event.preventDefault();
    show(strip(), [...document.querySelectorAll('.thumbs a[href^="#"]')].indexOf(small), calm());
  } else if (form) {
    const radio = [...document.querySelectorAll('.kinds input:enabled')]
      .find((input) => input.dataset.href === form.getAttribute('href'));
    if (radio) {
      event.preventDefault();
      radio.click();
    }
  } else if (step) {
    const shots = view.querySelector('.shots');
    if (step.value !== 'near') {
      near(false);
      show(shots, at(shots) + Number(step.value), calm());
    } else near(!view.classList.contains('near'));
  } else if (of(event, '.loupe img')) {
    const image = event.target;
    near(!view.classList.contains('near'), [event.offsetX / image.clientWidth, event.offsetY / image.clientHeight]);
  } else if (event.target === view) view.close();
});

document.addEventListener('keydown', (event) => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const view = box();
  if (!step || !view?.open || view.classList.contains('near')) return;
  event.preventDefault();
  const shots = view.querySelector('.shots');
  show(shots, at(shots) + (getComputedStyle(shots).direction === 'rtl' ? -step : step), calm());
});

document.addEventListener('scroll', (event) => event.target.matches?.('.shots') && mark(), true);
const main = document.querySelector('main');
if (main) new MutationObserver(mark).observe(main, { childList: true });
mark();
