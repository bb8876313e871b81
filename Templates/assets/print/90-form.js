'use strict';
// The form: what is chosen in it is on the sheets at once. Without JavaScript it stays hidden, and
// the sheets are as the build made them. It waits for the words of the deck's language, which come
// after it.
document.addEventListener('DOMContentLoaded', function () {
  const { t, n } = RECTO.words;
  const form = /** @type {HTMLFormElement} */ (document.getElementById('choices'));
  const main = document.querySelector('main');
  if (!form || !main) return;
  const cards = SHEETS.sheets.collect(main);
  if (!cards.length) return;
  const pages = {
    long: t('On, flip on the long edge'),
    short: t('On, flip on the short edge'),
    manual: t('Off: print the fronts, put the paper back, print the backs'),
    fold: t('Off: cut along the marks, fold on the dotted lines, glue'),
    none: t('Off'),
  };
  let choice = SHEETS.choice.parse(location.hash);
  /** @type {PrintRecord | null} */
  let record = null;

  /**
   * @template {HTMLElement} T
   * @param {string} id
   * @param {new () => T} kind
   * @returns {T}
   */
  function part(id, kind) {
    const found = document.getElementById(id);
    if (!(found instanceof kind)) throw new Error('The page has no ' + id + '.');
    return found;
  }
  const numbers = part('numbers', HTMLInputElement);
  const tag = part('tag', HTMLSelectElement);
  const reversed = part('reversed', HTMLInputElement);
  const print = part('print', HTMLButtonElement);
  const printBacks = part('print-backs', HTMLButtonElement);
  const outcome = part('outcome', HTMLElement);

  /**
   * @param {string} name
   * @param {string} value
   */
  function radio(name, value) {
    return /** @type {HTMLInputElement} */ (
      form.querySelector('[name="' + name + '"][value="' + value + '"]'));
  }

  /** @param {string} name */
  function chosen(name) {
    const input = form.querySelector('[name="' + name + '"]:checked');
    return input instanceof HTMLInputElement ? input.value : '';
  }

  /** Offers the tags that are on this page. */
  function offerTags() {
    const tags = Array.from(new Set(cards.flatMap((card) => card.tags))).sort();
    part('way-tag', HTMLElement).hidden = !tags.length;
    tag.append(...tags.map((name) => new Option(name)));
  }

  /** Shows a choice in the form. */
  function show() {
    const came = part('way-chosen', HTMLElement);
    if (choice.ids.length) came.hidden = false;
    radio('cards', choice.cards).checked = true;
    radio('flip', choice.flip).checked = true;
    radio('turn', choice.turn).checked = true;
    if (choice.numbers) numbers.value = choice.numbers;
    if (choice.tag) tag.value = choice.tag;
    reversed.checked = choice.reversed;
  }

  /** Takes the choice out of the form. */
  function take() {
    choice = {
      cards: /** @type {Cards} */ (chosen('cards')), ids: choice.ids, numbers: numbers.value,
      tag: tag.value, flip: /** @type {Flip} */ (chosen('flip')),
      turn: chosen('turn') === 'calendar' ? 'calendar' : 'book', reversed: reversed.checked,
    };
    const hash = SHEETS.choice.format(choice);
    history.replaceState(null, '', hash || location.pathname + location.search);
    apply();
  }

  /** Puts what is chosen onto sheets, and says what comes of it. */
  function apply() {
    if (!main) return;
    const isByHand = choice.flip === 'manual';
    part('way-order', HTMLElement).hidden = !isByHand;
    part('turns', HTMLElement).hidden = choice.flip === 'fold' || choice.flip === 'none';
    part('two-sided', HTMLElement).textContent = pages[choice.flip];
    print.textContent = isByHand ? t('Print the fronts') : t('Print');
    printBacks.hidden = !isByHand;
    const test = SHEETS.choice.test(choice, record);
    numbers.setAttribute('aria-invalid', String(!test && numbers.value !== ''));
    const kept = test ? cards.filter(test) : [];
    const sheets = SHEETS.sheets.impose(main, kept, choice);
    print.disabled = printBacks.disabled = !sheets;
    outcome.textContent = !test ? t('Write numbers such as 1-20, 33.') :
      !sheets ? noCard() : found(new Set(kept.map((card) => card.number)).size, sheets);
    const hash = SHEETS.choice.format(choice);
    for (const link of document.querySelectorAll('a.carries')) {
      if (link instanceof HTMLAnchorElement) link.hash = hash;
    }
  }

  /**
   * What a choice comes to, and that on one page of a long deck it may leave some out.
   * @param {number} cards
   * @param {number} sheets
   */
  function found(cards, sheets) {
    const values = {
      cards: n(cards, '{n} card', '{n} cards'),
      sheets: n(sheets, '{n} sheet of paper', '{n} sheets of paper'),
    };
    return choice.cards === 'all' || !document.getElementById('pages') ?
      t('{cards} on {sheets}', values) :
      t('{cards} on {sheets}; the other pages of this deck may have more', values);
  }

  function noCard() {
    if (choice.cards === 'due') return t('No card on this page is due.');
    if (choice.cards === 'weak') return t('No card on this page was wrong at your last try.');
    return t('No card on this page is meant.');
  }

  /** @param {string} side */
  function open(side) {
    if (!main) return;
    if (side) document.body.classList.add('only-' + side);
    window.print();
  }

  async function findRecord() {
    if (!main) return;
    record = await SHEETS.record.find(main.dataset.site || '', main.dataset.deck || '');
    radio('cards', 'due').disabled = radio('cards', 'weak').disabled = !record;
    part('record', HTMLElement).textContent = record ?
      t('As the study app has written it down in this browser.') :
      t('This page finds no record of your studying: you haven’t studied this deck in this ' +
        'browser, or the browser keeps pages on a disk apart, as Firefox does. On the deck’s ' +
        'page in the study app there are links that print what is due or went wrong.');
    if (choice.cards === 'due' || choice.cards === 'weak') apply();
  }

  offerTags();
  show();
  form.hidden = part('action', HTMLElement).hidden = false;
  apply();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', take);
  for (const [field, way] of /** @type {[HTMLElement, string][]} */ (
    [[numbers, 'numbers'], [tag, 'tag']])) {
    field.addEventListener('input', function () {
      radio('cards', way).checked = true;
      take();
    });
  }
  print.addEventListener('click', () => open(choice.flip === 'manual' ? 'fronts' : ''));
  printBacks.addEventListener('click', () => open('backs'));
  window.addEventListener('afterprint', () =>
    document.body.classList.remove('only-fronts', 'only-backs'));
  window.addEventListener('hashchange', function () {
    choice = SHEETS.choice.parse(location.hash);
    show();
    apply();
  });
  findRecord();
});
