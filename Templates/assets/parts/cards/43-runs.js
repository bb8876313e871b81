'use strict';
// Starting, keeping and ending sessions; the names under which they are kept.
RECTO.runs = (function () {
  const { t } = RECTO.words;

  /**
   * @param {string} deck
   * @param {string} mode
   */
  function sessionKey(deck, mode) {
    return 'session ' + mode + ' ' + deck;
  }

  /** @param {string} deck */
  function resultKey(deck) {
    return 'result ' + deck;
  }

  /**
   * The session that was left unfinished; null when there is none.
   * @param {Deck} deck
   * @param {string} mode
   * @returns {Session | null}
   */
  function unfinished(deck, mode) {
    const ids = new Set(deck.cards.map((card) => card.id));
    const stored = RECTO.app.state.values.get(sessionKey(deck.name, mode));
    return RECTO.session.restore(stored, deck.name, mode, (id) => ids.has(id));
  }

  /**
   * A new session over some cards, or over as many as the reader takes in one go.
   * @param {Deck} deck
   * @param {string} mode
   * @param {readonly string[] | null} cards
   * @returns {Session}
   */
  function begin(deck, mode, cards) {
    const seed = RECTO.random.fresh();
    const chosen = cards || RECTO.choosing.pick(
      askable(deck, mode), RECTO.app.state.progress, size(deck));
    const session = RECTO.session.start(
      deck.name, mode, RECTO.choosing.order(chosen, mode, seed), seed
    );
    RECTO.app.write(null, [[sessionKey(deck.name, mode), session]]);
    return session;
  }

  /**
   * The deck without the cards whose source gives no answer: a quiz cannot ask those.
   * @param {Deck} deck
   * @returns {Deck}
   */
  function withAnswers(deck) {
    const cards = deck.cards.filter((card) => RECTO.rights.of(card).length > 0);
    return { name: deck.name, cards };
  }

  /**
   * The cards of a deck that a mode can ask.
   * @param {Deck} deck
   * @param {string} mode
   * @returns {Deck}
   */
  function askable(deck, mode) {
    if (mode === 'quiz') return withAnswers(deck);
    if (mode === 'exam') {
      return { name: deck.name, cards: deck.cards.filter((card) => card.kind === 'choice') };
    }
    if (!isTyped(mode) && mode !== 'match') return deck;
    const cards = deck.cards.filter((card) => mode === 'match'
      ? RECTO.rights.matchable(card) : mode === 'cloze'
      ? RECTO.rights.gaps(card).length > 0 : RECTO.rights.typable(card).length > 0);
    return { name: deck.name, cards };
  }

  /**
   * The name of a mode.
   * @param {string} mode
   */
  function nameOf(mode) {
    /** @type {{[mode: string]: string}} */
    const names = {
      flip: t('Flip'), quiz: t('Quiz'), typed: t('Write'), cloze: t('Fill the gaps'),
      match: t('Match'), exam: t('Mock exam'), browse: t('Browse and search'),
    };
    return names[mode] || '';
  }

  /**
   * Whether a mode asks to write the answer.
   * @param {string} mode
   */
  function isTyped(mode) {
    return mode === 'typed' || mode === 'cloze';
  }

  /**
   * How many cards to take in one go; 0 for all.
   * @param {Deck} deck
   */
  function size(deck) {
    const chosen = RECTO.app.settings().size;
    if (chosen >= 0) return chosen;
    return deck.cards.length > 40 ? 20 : 0;
  }

  return { sessionKey, resultKey, unfinished, begin, withAnswers, askable, isTyped, nameOf, size };
})();
