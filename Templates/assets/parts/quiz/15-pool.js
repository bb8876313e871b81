'use strict';
// Every answer of a deck, measured once, so that other cards can borrow it.
/**
 * @typedef {{html: string, text: string, folded: string, words: Set<string>, shape: string,
 *   look: string, writing: number, kind: string, marks: string, title: number, article: boolean,
 *   opening: string, lang: string, card: Card, asks: Set<string>, asked: string, who: boolean,
 *   tags: string[], echo: number, hash: number}} Answer `asked`: the first word of the question
 *   that says what is asked for; `who`: whether it asks for a person; `echo`: how many of its words
 *   are in its own question
 * @typedef {{deck: Deck, answers: Answer[]}} Pool
 */
RECTO.pool = (function () {
  const { plain, fold } = RECTO.text;
  const { words, subjectWords, shared } = RECTO.likeness;

  // Of a huge deck a part is measured, chosen by the cards' ids: phones must not wait for the rest.
  const enough = 2000;

  /**
   * What kind of thing an answer is: prose is never offered beside a program or a number.
   * @param {string} html
   * @param {string} folded
   */
  function shapeOf(html, folded) {
    if (/<(?:img|pre|table|ul|ol|blockquote|hr|h\d)\b/.test(html)) return 'block';
    if (/^\s*(?:<p>)?\s*<code>/.test(html)) return 'code';
    if (isTruth(folded)) return 'truth';
    if (/^\s*(?:<p>)?\s*\\[([]|=/.test(html.replace(/<[^p][^>]*>/g, ''))) return 'formula';
    // Perhaps with its unit.
    if (/^[^\p{L}]*\p{N}[^\p{L}]*\p{L}{0,9}$/u.test(folded)) return 'number';
    const digits = (folded.match(/\p{N}/gu) || []).length;
    return digits * 2 >= folded.replace(/ /g, '').length && digits > 0 ? 'number' : 'prose';
  }

  const truths = new Set(
    ('true false yes no right wrong richtig falsch ja nein wahr vrai faux oui non si verdadero' +
      ' falso verdadeiro sim nao vero' +
      ' waar onwaar nee да нет верно неверно 是 否 对 错 正确 错误').split(' ')
  );

  /**
   * "True", "no" and their like: only their opposite can stand beside them.
   * @param {string} folded
   */
  function isTruth(folded) {
    return truths.has(folded);
  }

  /**
   * @param {string} html
   * @param {Card} card
   * @param {string} language
   * @returns {Answer}
   */
  function measure(html, card, language) {
    const text = plain(html);
    const folded = fold(text);
    const shape = shapeOf(html, folded);
    const prompt = fold(plain(card.prompt));
    const own = new Set(words(folded));
    const asks = subjectWords(words(prompt));
    return {
      html, text, folded, shape, asks,
      words: own,
      echo: shared(own, asks),
      hash: RECTO.random.hash(folded),
      look: RECTO.look.of(text, shape),
      writing: RECTO.look.writing(text),
      kind: RECTO.look.kind(text, folded),
      marks: RECTO.look.marks(text),
      title: RECTO.look.title(text),
      article: RECTO.alike.articles.test(folded),
      opening: (folded.split(' ')[0] || '').slice(-3),
      lang: card.lang || language,
      card,
      asked: thingAskedFor(prompt),
      who: persons.test(prompt),
      tags: card.tags || [],
    };
  }

  const persons = new RegExp('^(?:(?:by|to|with|for|von|mit|par|por|de|a) )?' +
    '(?:whom?|wer|we[nm]|qui|quien(?:es)?|quem|chi) |^[谁誰]');

  // After these a question says what is asked for: "which technique", "welches Verfahren".
  const askers = / (?:which|what|welche[mnrs]?|quell?e?s?|cual(?:es)?|qual|quais|quale|quali) /g;

  /**
   * The first word that says what kind of thing is asked for; empty when none can be told.
   * @param {string} prompt folded
   */
  function thingAskedFor(prompt) {
    const pieces = (' ' + prompt).split(askers);
    const [thing] = pieces.length > 1 ? subjectWords(words(pieces[pieces.length - 1])) : [];
    return thing || '';
  }

  /**
   * @param {Deck} deck
   * @param {string} language
   * @returns {Pool}
   */
  function make(deck, language) {
    /** @type {Answer[]} */
    const answers = [];
    const share = Math.ceil(deck.cards.length / enough);
    for (const card of deck.cards) {
      if (share > 1 && RECTO.random.hash(card.id) % share > 0) continue;
      for (const html of RECTO.rights.of(card)) {
        const answer = measure(html, card, language);
        if (answer.folded && !RECTO.standing.staysLast(answer.text)) answers.push(answer);
      }
    }
    return { deck, answers };
  }

  return { make, measure, isTruth };
})();
