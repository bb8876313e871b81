'use strict';
// Wrong options for cards that have too few: answers of other cards that could be taken for right.
/**
 * What the card says itself: whether it asks to recall; whether it has enough to choose from, so
 * that only a truly alike option may join; the HTML of its wrong options; how all of its options
 * look and how long they are.
 * @typedef {{recall: boolean, full: boolean, wrong: Set<string>, looks: Set<string>,
 *   lengths: number[]}} Own
 */
RECTO.distractors = (function () {
  const { plain, fold } = RECTO.text;
  const { shared, ratio } = RECTO.likeness;
  const { sayTheSame } = RECTO.alike;

  /**
   * How well an answer would pass for an option beside the right one; 0 when it would not.
   * @param {Answer} candidate
   * @param {Answer} right
   * @param {Own} own
   */
  function plausibility(candidate, right, own) {
    const { recall, full, wrong, looks, lengths } = own;
    if (candidate.card.id === right.card.id || candidate.lang !== right.lang) return 0;
    if (candidate.shape !== right.shape || right.shape === 'block' || right.shape === 'truth') {
      return 0;
    }
    if (candidate.writing !== right.writing) return 0;
    if (right.shape === 'number') {
      if (candidate.look !== right.look) return 0;
    } else if (candidate.kind !== right.kind || wrong.size > 0 && !looks.has(candidate.look)) {
      return 0;
    }
    const size = candidate.text.length;
    const length = Math.min(size, right.text.length) / Math.max(size, right.text.length);
    const asked = shared(candidate.asks, right.asks);
    const same = ratio(candidate.asks, right.asks, asked);
    // Two prompts that ask the same have both answers right. Those that differ by a word on each
    // side, such as a name, do not.
    const least = Math.min(candidate.asks.size, right.asks.size);
    if (asked === least && asked > 1 || same >= 0.85) return 0;
    const named = shared(candidate.words, right.asks);
    if (candidate.words.size > 0 && named === candidate.words.size) return 0;
    // What the two are about: their topic, what is asked for, options that stand beside both.
    const beside = (candidate.card.options || []).filter(({ html }) => wrong.has(html)).length;
    let topic = 4 * same;
    if (beside > 0) topic += (3 * beside) / wrong.size;
    if (candidate.asked && candidate.asked === right.asked) topic += 1.5;
    // No option is better than a silly one: what is about something else must be of the same form,
    // and what joins two wrong options of the card's own must be about the same.
    const near = topic >= 0.5;
    if (candidate.tags.some((tag) => right.tags.includes(tag))) topic += 2;
    const alike = candidate.look === right.look && isAsLong(size, lengths, 2) &&
      (wrong.size > 0 || candidate.who === right.who) &&
      (!recall || candidate.marks === right.marks && candidate.title * right.title >= 0 &&
        (candidate.article === right.article || right.look !== 'ab'));
    if (full ? topic < 0.5 || !isAsLong(size, lengths, 1.5) : !alike && !near) return 0;
    if (!isAsLong(size, lengths, 3)) return 0;
    let score = topic + 2 * length +
      ratio(candidate.words, right.words, shared(candidate.words, right.words));
    if (alike) score += 1.5;
    if (candidate.marks === right.marks) score += 0.5;
    if (candidate.opening === right.opening) score += 0.5;
    if (candidate.card.kind === right.card.kind) score += 0.5;
    // What repeats its own prompt and not this one plainly belongs elsewhere.
    score -= (2 * Math.max(0, candidate.echo - named)) / candidate.words.size;
    return Math.max(0.01, score);
  }

  /**
   * Whether a text is about as long as some others; with few letters a few more make no difference.
   * @param {number} size
   * @param {number[]} lengths
   * @param {number} times by how much it may be shorter or longer than any of them
   */
  function isAsLong(size, lengths, times) {
    return size * times + 6 >= Math.min(...lengths) && size <= Math.max(...lengths) * times + 6;
  }

  /**
   * Up to `count` answers to offer as wrong options of a card, the same ones for the same seed.
   * @param {Card} card
   * @param {Pool} pool
   * @param {string} language
   * @param {number} count
   * @param {string} seed
   * @returns {Answer[]}
   */
  function borrow(card, pool, language, count, seed) {
    const { measure } = RECTO.pool;
    const chance = RECTO.random.hash(seed);
    const rights = RECTO.rights.of(card).map((html) => measure(html, card, language));
    if (rights.length === 0 || count <= 0) return [];
    const wrong = (card.options || []).filter((option) => !option.right);
    const texts = wrong.map((option) => plain(option.html)).concat(rights.map(({ text }) => text));
    /** @type {Own} */
    const own = {
      recall: card.kind !== 'choice',
      full: wrong.length > 1 || wrong.length > 0 && rights.length > 1,
      wrong: new Set(wrong.map((option) => option.html)),
      looks: new Set(texts.map((text) => RECTO.look.of(text, rights[0].shape))),
      lengths: texts.map((text) => text.length),
    };
    /** @type {{answer: Answer, score: number, tie: number}[]} */
    const ranked = [];
    for (const answer of pool.answers) {
      const score = plausibility(answer, rights[0], own);
      if (score > 0) {
        ranked.push({ answer, score, tie: Math.imul(answer.hash ^ chance, 0x85ebca6b) >>> 0 });
      }
    }
    ranked.sort((one, other) => other.score - one.score || one.tie - other.tie);
    const taken = (card.options || []).map((option) => plain(option.html));
    if (card.answer) taken.push(plain(card.answer));
    const said = ' ' + fold(plain(card.explanation || '')) + ' ';
    /** @type {Answer[]} */
    const best = [];
    let least = 0;
    for (const { answer, score } of ranked) {
      // Some more than needed, so that another session brings others; but no worse ones for that.
      if (best.length >= 2 * count || score < least) break;
      if (said.includes(' ' + answer.folded + ' ')) continue;
      if (taken.some((text) => sayTheSame(text, answer.text))) continue;
      taken.push(answer.text);
      best.push(answer);
      if (best.length === count) least = 0.9 * score;
    }
    return RECTO.random.shuffle(best, seed + ' borrowed').slice(0, count);
  }

  return { borrow };
})();
