'use strict';
// One card in the list: its text, what is known of it, its answer, and a flag with a note.
RECTO.browseItem = (function () {
  const { h, cardText, say } = RECTO.dom;
  const { t, n } = RECTO.words;

  /**
   * @param {Found} found
   * @param {string} query
   * @param {number} place from 1
   * @param {number} count
   * @param {() => void} changed
   * @returns {HTMLElement}
   */
  function make(found, query, place, count, changed) {
    const { card, deck, entry } = found;
    const language = card.lang || entry.lang || RECTO.app.state.site.lang;
    const facts = h('p', { class: 'meta' });
    const body = h('div', { class: 'reveal-body' });
    const title = h('span', { lang: language, dir: 'auto' });
    RECTO.search.highlight(RECTO.search.textOf(found) || card.id, query).forEach((piece, i) =>
      title.append(i % 2 ? h('mark', {}, piece) : piece));
    const details = h('details', { class: 'reveal', ontoggle: open },
      h('summary', {}, title), body);
    tell();
    return h('li', { 'aria-posinset': String(place), 'aria-setsize': String(count) },
      details, facts);

    function tell() {
      const known = RECTO.replay.marksOf(RECTO.app.state.progress, deck.name, card.id);
      const words = [!known || known.times === 0 ? t('New')
        : known.right ? t('Right at the last try') : t('Wrong at the last try')];
      if (known && known.times > 0) words.push(n(known.times, '{n} try', '{n} tries'));
      if (known && known.suspended) words.push(t('Suspended'));
      if (known && known.flagged) words.push('⚑ ' + (known.note || t('Flagged')));
      facts.textContent = words.concat(card.tags || []).join(' · ');
    }

    function open() {
      if (!details.open || body.childNodes.length > 0) return;
      const explanation = RECTO.answer.explanation(card, language);
      const options = card.options || [];
      if (/<(?:img|pre|table|li|code)\b/.test(card.prompt)) {
        body.append(cardText('div', 'prose', card.prompt, language));
      }
      body.append(...(options.some((option) => option.right) ? [] : answer()),
        options.length > 0 ? h('ul', { class: 'options' }, ...options.map(optionItem)) : '',
        ...(explanation ? [explanation] : []), flagForm(),
        h('p', { class: 'cluster' },
          h('a', { href: RECTO.routes.format(deck.name, 'flip', card.id) }, t('Study this card')),
          h('a', { href: card.page }, t('The card\'s page')),
          card.from ? h('span', { class: 'meta' }, card.from) : null));
    }

    function answer() {
      const parts = RECTO.answer.parts(card, language);
      return card.answer ? [h('h3', { class: 'part' }, t('Answer')), ...parts] : parts;
    }

    /** @param {NonNullable<Card['options']>[number]} option */
    function optionItem({ html, right, why }) {
      const name = right ? 'right' : 'wrong';
      return h('li', { class: 'other' },
        h('span', { class: 'verdict ' + name }, right ? t('Right answer') : t('Wrong')),
        cardText('div', 'option-text', html, language),
        why ? cardText('div', 'rationale', why, language) : null);
    }

    function flagForm() {
      const known = RECTO.replay.marksOf(RECTO.app.state.progress, deck.name, card.id);
      const id = 'note-' + place;
      const note = h('input', {
        type: 'text', class: 'input', id, maxlength: '1000', dir: 'auto',
        value: known ? known.note : '',
      });
      const off = h('button', {
        class: 'button quiet', type: 'button', hidden: !(known && known.flagged),
        onclick: () => flag(false),
      }, t('Take the flag away'));

      /** @param {boolean} on */
      async function flag(on) {
        const text = on ? note.value.trim() : '';
        await RECTO.app.write(RECTO.log.draft('flag', deck.name, card.id,
          text ? { on, note: text } : { on }), []);
        if (!on) note.value = '';
        if (!on && document.activeElement === off) note.focus();
        off.hidden = !on;
        tell();
        changed();
        say(on ? t('The flag is kept.') : t('The flag is taken away.'));
      }

      return h('form', {
        class: 'flag', onsubmit: (event) => {
          event.preventDefault();
          flag(true);
        },
      }, h('label', { for: id }, t('What is wrong with this card?')), note,
      h('p', { class: 'cluster' },
        h('button', { class: 'button', type: 'submit' }, t('Flag this card')), off));
    }
  }

  return { make };
})();
