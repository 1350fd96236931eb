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
    here.replaceWith(article);
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
