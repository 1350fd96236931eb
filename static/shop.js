// Improves what already works without it: a form of a good that is chosen shows its price, picture and journey at once.
let asked = 0;

document.addEventListener('change', async (event) => {
  const chosen = event.target.closest('.kinds input[data-href]');
  if (!chosen) return;
  const href = chosen.dataset.href;
  const turn = ++asked;
  const here = document.querySelector('main article');
  here.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(href, { headers: { accept: 'text/html' } });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (turn !== asked) return;
    const article = page.querySelector('main article');
    const open = [...here.querySelectorAll('details')].map((details) => details.open);
    article.querySelectorAll('details').forEach((details, at) => { details.open = open[at] ?? false; });
    const count = here.querySelector('[name=quantity]')?.value;
    const quantity = article.querySelector('[name=quantity]');
    if (quantity && count) quantity.value = count;
    const asks = article.querySelector('.asks');
    here.querySelectorAll('.asks [name^=ask-]').forEach((had) => {
      const field = [...(asks?.querySelectorAll('[name^=ask-]') ?? [])].find((one) => one.name === had.name && (one.type !== 'radio' || one.value === had.value));
      if (field) [field.value, field.checked] = [had.value, had.checked];
    });
    here.replaceWith(article);
    // The line of the cart this changes, and a file that was chosen, are in the old form alone: they move over.
    const line = here.querySelector('.asks [name=line]');
    if (line && asks && !asks.querySelector('[name=line]')) asks.append(line);
    const file = here.querySelector('.asks [type=file]');
    if (file?.files.length) asks?.querySelector('[type=file]')?.replaceWith(file);
    if (asks) draw(asks.closest('form'));
    history.replaceState(null, '', href);
    article.querySelector('.kinds :checked')?.focus({ preventScroll: true });
  } catch {
    location.assign(href);
  }
});

// A way that is chosen at the checkout shows its total at once.
document.addEventListener('change', (event) => {
  if (event.target.matches('#order [name=by]')) document.getElementById('choose')?.click();
});

// What goods will look like with what is typed is drawn as it is typed; without this, a button draws it.
let drawing = 0;
let pause;

async function draw(form) {
  const turn = ++drawing;
  const typed = new FormData(form);
  typed.set('step', 'preview');
  typed.delete('picture');
  try {
    const answer = await fetch(form.action, { method: 'POST', body: typed, headers: { accept: 'text/html' } });
    if (turn !== drawing || !answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const drawn = page.getElementById('preview');
    const here = document.getElementById('preview');
    if (here && drawn) here.replaceWith(drawn);
    else if (drawn) form.querySelector('.asks button[value=preview]').parentElement.before(drawn);
    else here?.remove();
    const price = page.querySelector('article .price');
    if (price) document.querySelector('article .price')?.replaceWith(price);
  } catch {
    // The button still draws it.
  }
}

document.addEventListener('input', (event) => {
  const form = event.target.closest('.asks')?.closest('form');
  if (!form || event.target.type === 'file') return;
  clearTimeout(pause);
  pause = setTimeout(draw, 600, form);
});
// Goods seen before: which ones is known to this browser alone, and what they cost today to the shop.
const SEEN = 'entrepot-seen';
const seenBefore = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(SEEN) ?? '[]');
    return Array.isArray(kept) ? kept.filter((slug) => /^[a-z0-9-]+$/.test(slug)).slice(0, 12) : [];
  } catch {
    return [];
  }
};
const seeing = async () => {
  const [, front, slug] = location.pathname.match(/^\/([a-z-]+)\/(?:p\/([a-z0-9-]+))?$/) ?? [];
  const main = document.querySelector('main');
  if (!front || !main || (slug && !main.querySelector('article'))) return;
  const before = seenBefore().filter((other) => other !== slug);
  try {
    if (slug) localStorage.setItem(SEEN, JSON.stringify([slug, ...before].slice(0, 12)));
    const shown = before.slice(0, 8);
    if (!shown.length) return;
    const answer = await fetch(`/${front}/seen?slugs=${shown.join(',')}`);
    if (!answer.ok) return;
    const part = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.seen');
    part?.querySelector('[data-forget]')?.addEventListener('click', () => {
      localStorage.removeItem(SEEN);
      part.remove();
    });
    if (part) main.append(part);
  } catch {
    // A browser that keeps nothing shows nothing.
  }
};
// A page that is loaded ahead is not seen yet.
if (document.prerendering) document.addEventListener('prerenderingchange', seeing, { once: true });
else seeing();
