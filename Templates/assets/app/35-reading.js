'use strict';
// Formulas and code of cards: what typesets them is loaded when a card needs it.
RECTO.reading = (function () {
  /** @typedef {'formulas' | 'code'} Kind */
  /** @type {Map<string, Kind[]>} */
  const wanted = new Map();

  /**
   * Notes which texts of a deck hold formulas or code.
   * @param {Deck} deck
   */
  function note(deck) {
    for (const card of deck.cards) {
      const kinds = card.typeset;
      if (!kinds) continue;
      const options = (card.options || []).flatMap((option) => [option.html, option.why]);
      for (const html of [card.prompt, card.answer, card.explanation].concat(options)) {
        if (html) wanted.set(html, kinds);
      }
    }
  }

  /**
   * Typesets what a text holds, as soon as that can be done; until then its source is shown.
   * @param {Element} element
   * @param {string} html
   */
  async function dress(element, html) {
    for (const kind of wanted.get(html) || []) {
      try {
        await RECTO.loader.part('reading');
        await library(kind);
        RECTO.typeset[kind](element);
      } catch (error) {
        // The source stays.
      }
    }
  }

  /** @param {Kind} kind */
  function library(kind) {
    const isCode = kind === 'code';
    style(isCode ? 'assets/highlight/code.css' : 'assets/katex/katex.min.css');
    return RECTO.loader.part(isCode ? 'highlight/highlight.min' : 'katex/katex.min');
  }

  /** @param {string} href */
  function style(href) {
    if (document.querySelector('link[href="' + href + '"]')) return;
    document.head.append(RECTO.dom.h('link', { rel: 'stylesheet', href }));
  }

  return { note, dress };
})();
