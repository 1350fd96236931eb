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

// What is ticked narrows a list down at once; without this, a button does. Focus, what is unfolded and the place on the
// page stay, and the address is the one the button leads to.
let sifting = 0;
let sifted = location.pathname + location.search;

async function sift(href, keep) {
  const here = document.querySelector('.sifted');
  const turn = ++sifting;
  here.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(href, { headers: { accept: 'text/html' } });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('.sifted');
    if (turn !== sifting) return;
    if (!fresh) throw new Error('no list');
    const now = document.activeElement;
    const held = here.contains(now) && now.form ? [now.name, /^(checkbox|radio)$/.test(now.type) ? now.value : null] : null;
    const open = new Map([...here.querySelectorAll('details[data-of]')].map((details) => [details.dataset.of, details.open]));
    fresh.querySelectorAll('details[data-of]').forEach((details) => { details.open = open.get(details.dataset.of) ?? details.open; });
    here.replaceWith(fresh);
    for (const id of ['found', 'range']) {
      const [said, says] = [document.getElementById(id), page.getElementById(id)];
      if (said && says) said.textContent = says.textContent;
    }
    // The ways to other countries and languages lead to the list as it is now.
    const [market, markets] = [document.querySelector('.market:not([open])'), page.querySelector('.market')];
    if (market && markets) market.replaceWith(markets);
    if (keep) history.pushState(null, '', answer.url);
    sifted = location.pathname + location.search;
    if (held) {
      const fields = [...fresh.querySelectorAll('.sieve [name]')].filter((field) => field.name === held[0]);
      const field = fields.find((one) => held[1] === null || one.value === held[1]) ?? fresh.querySelector('.sieve [type=submit]');
      field?.focus({ preventScroll: true });
    }
  } catch {
    location.assign(href);
  }
}

// Where filters stand beside the list, they stand open for whatever reads the page.
if (matchMedia('(min-width: 60rem)').matches) document.querySelector('.sieve')?.setAttribute('open', '');

const asks = (form) => {
  const typed = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(typed).toString();
  return query ? `${form.action}?${query}` : form.action;
};
document.addEventListener('change', (event) => {
  const form = event.target.closest('.sieve form');
  if (form) sift(asks(form), true);
});
document.addEventListener('submit', (event) => {
  const form = event.target.closest('.sieve form');
  if (!form) return;
  event.preventDefault();
  sift(asks(form), true);
});
window.addEventListener('popstate', () => {
  if (document.querySelector('.sifted') && sifted !== location.pathname + location.search) sift(location.href, false);
});

// Suggestions under the search field while somebody types; without this, it searches when it is sent.
const field = document.querySelector('.find input[name=q]');
if (field) {
  const form = field.form;
  const list = document.createElement('div');
  const said = document.createElement('p');
  const known = new Map();
  let at = -1;
  let typing;
  let wanted = '';
  list.className = 'suggested';
  list.hidden = true;
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  form.append(list, said);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'suggested', autocomplete: 'off' })) field.setAttribute(name, value);
  const options = () => [...list.querySelectorAll('[role=option]')];
  const choose = (next) => {
    const all = options();
    at = all.length ? (next + all.length + 1) % (all.length + 1) : -1;
    if (at === all.length) at = -1;
    all.forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', all[at].id);
      all[at].scrollIntoView({ block: 'nearest' });
    }
  };
  const close = () => {
    wanted = '';
    list.hidden = true;
    said.textContent = '';
    field.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  const open = (part) => {
    const box = part.querySelector('[role=listbox]');
    list.replaceChildren(...(box ? [document.importNode(box, true)] : []));
    list.firstElementChild?.setAttribute('id', 'suggested');
    options().forEach((option, index) => { option.id = `suggested-${index}`; });
    list.hidden = !box;
    field.setAttribute('aria-expanded', String(Boolean(box)));
    choose(-1);
    said.textContent = part.dataset.said ?? '';
  };
  const suggest = async () => {
    const words = field.value.trim().replace(/\s+/g, ' ');
    if (!words) return close();
    wanted = words;
    try {
      if (!known.has(words)) {
        const answer = await fetch(`${form.action.replace(/search$/, 'suggest')}?${new URLSearchParams({ q: words })}`);
        if (!answer.ok) return;
        const part = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.offered');
        if (part) known.set(words, part);
      }
      if (wanted === words && known.has(words) && document.activeElement === field) open(known.get(words));
    } catch {
      // The field still searches.
    }
  };
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(suggest, 150);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && list.hidden && field.value.trim()) suggest();
    else if (list.hidden) return;
    else if (event.key === 'ArrowDown') choose(at + 1);
    else if (event.key === 'ArrowUp') choose(at < 0 ? options().length - 1 : at - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && at >= 0) options()[at].click();
    else return;
    event.preventDefault();
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  // A press on a suggestion must not take the focus before it is followed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
}
