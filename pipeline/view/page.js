// Lights up what a claim was read from while the claim, or any word it was read from, is pointed at or has the focus.
(() => {
  const cards = [...document.querySelectorAll('.card')];
  const pieces = new Map();
  const add = (id, element) => pieces.set(id, [...(pieces.get(id) ?? []), element]);
  for (const mark of document.querySelectorAll('main .mark')) add(mark.id || mark.dataset.of, mark);
  const takers = new Map();
  for (const card of cards)
    for (const id of card.dataset.takes.split(' ')) takers.set(id, [...(takers.get(id) ?? []), card]);

  let lit = [];
  const light = (target) => {
    for (const element of lit) element.classList.remove('lit');
    lit = [];
    const card = target.closest('.card');
    const mark = target.closest('main .mark:not(.content, .counted)');
    const chosen = card ? [card] : mark ? (takers.get(mark.id || mark.dataset.of) ?? []) : [];
    for (const one of chosen) {
      lit.push(one);
      for (const id of one.dataset.takes.split(' ')) lit.push(...(pieces.get(id) ?? []));
    }
    if (mark) lit.push(mark);
    for (const element of lit) element.classList.add('lit');
  };
  // Whoever follows a link sees it lit where they arrive.
  const arrive = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) light(target);
  };
  addEventListener('hashchange', arrive);
  arrive();
  document.addEventListener('pointerover', ({ target }) => light(target));
  document.addEventListener('focusin', ({ target }) => light(target));
})();
