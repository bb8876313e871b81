'use strict';
// From a card to a question with options, and from what was picked to right or wrong.
RECTO.quiz = (function () {
  const { plain, fold } = RECTO.text;
  const { words, subjectWords, shared } = RECTO.likeness;
  const { staysLast, namesLetters } = RECTO.standing;
  const wanted = 3;

  /**
   * The question a card asks in a quiz. Without enough to choose from it is asked as recall.
   * @param {Card} card
   * @param {Pool} pool
   * @param {string} language
   * @param {string} seed
   * @returns {Question}
   */
  function question(card, pool, language, seed) {
    const own = seed + ' ' + card.id;
    const choices = gather(card, pool, language, own);
    const choose = choices.filter((choice) => choice.right).length;
    if (choose === 0 || choose === choices.length) {
      return { card, form: 'recall', choices: [], choose: 0, lettered: false, print: '' };
    }
    const lettered = card.fixed === true
      || choices.some((choice) => namesLetters(plain(choice.html)));
    const ordered = card.fixed ? choices : RECTO.arranging.arrange(choices, own, lettered);
    const print = RECTO.random.hash(ordered.map((choice) => choice.html).join('\n')).toString(36);
    const form = choose > 1 ? 'several' : 'one';
    return { card, form, choices: ordered, choose, lettered, print };
  }

  /**
   * Whether a card can be asked with options: quickly where it has some of its own.
   * @param {Card} card
   * @param {Pool} pool
   * @param {string} language
   */
  function offers(card, pool, language) {
    const rights = (card.options || []).filter((option) => option.right).length;
    if (card.kind === 'choice' && rights > 0 && rights < (card.options || []).length) return true;
    return question(card, pool, language, '').form !== 'recall';
  }

  /**
   * @param {Card} card
   * @param {Pool} pool
   * @param {string} language
   * @param {string} seed
   * @returns {Choice[]}
   */
  function gather(card, pool, language, seed) {
    /** @type {Choice[]} */
    const choices = [];
    if (card.kind === 'choice') {
      for (const { html, right, why } of card.options || []) {
        choices.push({ html, right, why: why || '', from: null });
      }
    } else if (card.answer && canBeChosen(card)) {
      choices.push({ html: card.answer, right: true, why: '', from: null });
    }
    const rights = choices.filter((choice) => choice.right).length;
    if (rights === 0) return [];
    const open = choices.every((choice) => isOpen(plain(choice.html)));
    const missing = open ? wanted - (choices.length - rights) : 0;
    const borrowed = RECTO.distractors.borrow(card, pool, language, missing, seed);
    const enough = card.kind === 'choice' ? 1 : 2;
    if (choices.length === rights && borrowed.length < enough) return [];
    for (const answer of borrowed) {
      choices.push({ html: answer.html, right: false, why: '', from: answer.card });
    }
    return choices;
  }

  /**
   * A recall answer can be one of several options when it is short and does not repeat the
   * prompt, which would give it away.
   * @param {Card} card
   */
  function canBeChosen(card) {
    const text = plain(card.answer || '');
    if (text.length === 0 || text.length > 140) return false;
    const answer = subjectWords(words(fold(text)));
    const prompt = subjectWords(words(fold(plain(card.prompt))));
    const least = Math.min(answer.size, prompt.size);
    return least === 0 || shared(answer, prompt) / least < 0.5;
  }

  /**
   * Whether more options can stand beside this one: not beside "true", and not beside "all of the
   * above", which one more option would make wrong.
   * @param {string} text
   */
  function isOpen(text) {
    return !RECTO.pool.isTruth(fold(text)) && !staysLast(text);
  }

  /**
   * Whether exactly the right options were picked.
   * @param {Question} question
   * @param {readonly number[]} picked
   */
  function isRight(question, picked) {
    return question.choices.every((choice, i) => choice.right === picked.includes(i));
  }

  return { question, offers, isRight };
})();
