'use strict';
// What is due, what a plan asks for, what figures say, and progress as a file.
const test = require('node:test');
const assert = require('node:assert');
const { RECTO, recall } = require('./load.js');
const { add, empty, stateOf, marksOf } = RECTO.replay;
const { read, write, newer, union, chunks } = RECTO.exchange;

const noon = Date.UTC(2026, 10, 27, 12);
const day = 86400000;
const wish = { retention: 0.9, newPerDay: 3 };
const site = { id: 'one', title: 'One', lang: 'en', decks: [] };

let next = 0;
function entry(kind, card, t, more) {
  return { v: 2, id: 'x-' + next++, t, zone: 0, kind, deck: 'd', card, ...more };
}

function rated(card, t, rating) {
  return entry('review', card, t, { mode: 'review', rating, right: rating > 1, ms: 4000 });
}

function deckOf(count) {
  return { name: 'd', cards: Array.from({ length: count }, (_, i) =>
    recall('c' + i, 'What is thing number ' + i + '?', 'Answer ' + i, { tags: ['t' + (i % 2)] })) };
}

const ids = (tasks) => tasks.map((task) => task.card);

test('a day begins at four, by the clock of the place', () => {
  const at = (hour, zone) => RECTO.days.of(Date.UTC(2026, 0, 2, hour), zone);
  assert.strictEqual(at(3, 0) + 1, at(4, 0));
  assert.strictEqual(at(2, 60) + 1, at(3, 60));
  assert.strictEqual(at(8, -300) + 1, at(9, -300));
  assert.strictEqual(RECTO.days.iso(at(12, 0)), '2026-01-02');
  assert.strictEqual(RECTO.days.parse('2026-01-02'), at(12, 0));
  assert.strictEqual(RECTO.days.parse('2026-02-30'), null);
  const today = RECTO.days.of(noon);
  assert.strictEqual(RECTO.days.of(RECTO.days.start(today)), today);
  assert.strictEqual(RECTO.days.of(RECTO.days.start(today) - 1), today - 1);
});

test('new cards come up to the day\'s number, in the deck\'s order', () => {
  const deck = deckOf(5);
  const queue = RECTO.queue.make(deck, empty(), noon, wish);
  assert.deepStrictEqual(ids(queue.fresh), ['c0', 'c1', 'c2']);
  const later = RECTO.queue.make(deck, add(empty(), [rated('c0', noon, 3)]), noon, wish);
  assert.deepStrictEqual(ids(later.fresh), ['c1', 'c2']);
  assert.deepStrictEqual(later.learning.map((task) => task.at), [noon + 600000]);
});

test('a learnt card comes back when it is due; buried and suspended ones do not', () => {
  const deck = deckOf(3);
  const log = [rated('c0', noon - 10 * day, 4), rated('c1', noon - 2 * day, 4)];
  const none = { ...wish, newPerDay: 0 };
  const due = (more) => ids(RECTO.queue.make(deck, add(empty(), log.concat(more)), noon, none)
    .reviews);
  assert.deepStrictEqual(due([]), ['c0']);
  assert.deepStrictEqual(due([entry('bury', 'c0', noon, { until: noon + 1 })]), []);
  assert.deepStrictEqual(due([entry('bury', 'c0', noon - day, { until: noon - 1 })]), ['c0']);
  assert.deepStrictEqual(due([entry('suspend', 'c0', noon, { on: true })]), []);
  const quiz = entry('review', 'c2', noon - day, { mode: 'quiz', right: true, ms: 5 });
  assert.deepStrictEqual(due([quiz]), ['c0']);
});

test('an undone rating leaves the schedule as it was', () => {
  const before = [rated('c0', noon - 9 * day, 4)];
  const wrong = rated('c0', noon, 1);
  const undo = entry('undo', 'c0', noon + 1, { of: wrong.id });
  const memory = (log) => RECTO.memory.of(stateOf(add(empty(), log), 'd', 'c0'));
  assert.deepStrictEqual(memory(before.concat([wrong, undo])), memory(before));
  assert.notDeepStrictEqual(memory(before.concat([wrong])), memory(before));
});

test('of siblings one is asked on a day', () => {
  const cards = [
    recall('a', 'The ___ is red.', 'rose'), recall('b', 'The rose is ___.', 'red'),
    recall('c', 'The ___ is blue.', 'sea'),
  ];
  const deck = { name: 'd', cards };
  assert.deepStrictEqual(ids(RECTO.queue.make(deck, empty(), noon, wish).fresh), ['a', 'c']);
  const after = add(empty(), [rated('a', noon, 4)]);
  assert.deepStrictEqual(ids(RECTO.queue.make(deck, after, noon, wish).fresh), ['c']);
});

test('the next task: minutes that are over, reviews with new cards among them, then waiting', () => {
  const task = (card, at = 0) => ({ deck: 'd', card, at, fresh: false });
  const queue = { learning: [task('l', noon + 5)], reviews: [task('r')], fresh: [task('f')],
    waiting: 0 };
  assert.strictEqual(RECTO.queue.next(queue, noon + 5, 0).card, 'l');
  assert.strictEqual(RECTO.queue.next(queue, noon, 0).card, 'r');
  assert.strictEqual(RECTO.queue.next(queue, noon, 1).card, 'f');
  assert.strictEqual(RECTO.queue.next({ ...queue, reviews: [], fresh: [] }, noon, 0).card, 'l');
  assert.strictEqual(RECTO.queue.next({ learning: [], reviews: [], fresh: [], waiting: 0 }, 0, 0),
    null);
});

test('the list of decks tells what is left without the cards of a deck', () => {
  const deck = deckOf(30);
  const log = [rated('c0', noon - 10 * day, 4), rated('c1', noon, 1), rated('gone', noon - day, 1),
    entry('suspend', 'c2', noon, { on: true }), entry('bury', 'c3', noon, { until: noon + day })];
  const progress = add(empty(), log);
  for (const plan of [undefined, { v: 1, date: RECTO.days.iso(RECTO.days.of(noon) + 9) }]) {
    RECTO.app = {
      state: { progress, values: new Map([['plan d', plan]]) },
      settings: () => ({ retention: 0.9, newPerDay: 5 }),
    };
    const told = RECTO.unopened.left({ name: 'd', count: 30 }, new Set(['gone']), noon);
    const queue = RECTO.queue.make(deck, progress, noon, RECTO.wishes.of('d', deck, noon));
    assert.strictEqual(told, RECTO.queue.count(queue));
    assert.ok(told > 2 && told < 30, String(told));
  }
  delete RECTO.app;
});

test('the eighth lapse makes a leech', () => {
  const log = [rated('c0', noon - 100 * day, 4)];
  for (let i = 0; i < 8; i++) {
    assert.ok(!RECTO.memory.isLeech(RECTO.memory.of(stateOf(add(empty(), log), 'd', 'c0'))));
    log.push(rated('c0', noon - (90 - 9 * i) * day, 1));
    if (i < 7) log.push(rated('c0', noon - (90 - 9 * i) * day + 600000, 3));
  }
  assert.ok(RECTO.memory.isLeech(RECTO.memory.of(stateOf(add(empty(), log), 'd', 'c0'))));
});

test('a plan begins every card before the exam, and more after a day left out', () => {
  const deck = deckOf(40);
  const today = RECTO.days.of(noon);
  const plan = RECTO.plan.make(deck, empty(), noon, today + 10, 0.9);
  assert.strictEqual(plan.newPerDay, 5);
  assert.strictEqual(plan.unseen, 0);
  assert.strictEqual(plan.days.reduce((sum, one) => sum + one.fresh, 0), 40);
  assert.ok(plan.recall > 0.8 && plan.recall < 1, String(plan.recall));
  assert.ok(plan.days.some((one) => one.reviews > 0));
  assert.strictEqual(RECTO.plan.today(deck, empty(), noon, today + 10), 5);
  assert.ok(RECTO.plan.today(deck, empty(), noon + 4 * day, today + 10) > 5);
  assert.strictEqual(RECTO.plan.today(deck, empty(), noon, today), 0);
  assert.strictEqual(RECTO.plan.today(deck, empty(), noon, today - 1), null);
  const last = RECTO.plan.make(deck, empty(), noon, today, 0.9);
  assert.deepStrictEqual([last.unseen, last.recall, last.days.length], [40, 0, 0]);
});

test('figures: days, streak, forecast, retention, topics', () => {
  const log = [rated('c0', noon - 3 * day, 4), rated('c0', noon, 3), rated('c1', noon - day, 4),
    rated('gone', noon - day, 1)];
  const progress = add(empty(), log);
  const deck = deckOf(4);
  const today = RECTO.days.of(noon);
  const days = RECTO.figures.byDay(progress, () => true);
  assert.deepStrictEqual(days.get(today - 1), { day: today - 1, reviews: 2, right: 1, ms: 8000,
    fresh: 2 });
  assert.deepStrictEqual(RECTO.figures.streak(days, today), { now: 2, longest: 2 });
  assert.deepStrictEqual(RECTO.figures.streak(days, today + 1), { now: 2, longest: 2 });
  assert.deepStrictEqual(RECTO.figures.streak(days, today + 2), { now: 0, longest: 2 });
  const coming = RECTO.figures.forecast(progress, [deck], today, 0.9, 30);
  assert.strictEqual(coming.reduce((sum, count) => sum + count, 0), 2);
  assert.strictEqual(coming[7], 1);
  assert.deepStrictEqual(RECTO.figures.retention(progress, [deck], [1, 30]),
    [{ reviews: 0, right: 0 }, { reviews: 1, right: 1 }, { reviews: 0, right: 0 }]);
  assert.deepStrictEqual(RECTO.figures.byTag(progress, [deck]).map((one) =>
    [one.tag, one.cards, one.seen, one.reviews]), [['t0', 2, 1, 2], ['t1', 2, 1, 1]]);
});

const study = { retention: 0.85, newPerDay: 7, chosen: 5 };

test('two devices join in any order and any number of times to the same', () => {
  const log = Array.from({ length: 60 }, (_, i) =>
    rated('c' + (i % 7), noon - (60 - i) * day, 1 + (i % 4)));
  const one = log.slice(0, 40);
  const other = log.slice(20);
  const take = (own, file) => own.concat(union(own, read(file, 'one').entries).added);
  const fromOne = write(site, one, noon, study, []);
  const fromOther = write(site, other, noon, study, []);
  const first = take(take(one, fromOther), fromOther);
  const second = take(take(other, fromOne), write(site, first, noon, study, []));
  assert.strictEqual(first.length, 60);
  assert.strictEqual(second.length, 60);
  for (let i = 0; i < 7; i++) {
    const states = [first, second, log].map((list) =>
      RECTO.memory.of(marksOf(add(empty(), list), 'd', 'c' + i)));
    assert.deepStrictEqual(states[0], states[1]);
    assert.deepStrictEqual(states[0], states[2]);
  }
});

const plans = [['a deck', '', 4], ['d', '2027-01-31', 5]];
const sound = write(site, [rated('c0', noon, 3), { v: 1, id: 'old-1', t: 5, deck: 'd', card: 'a',
  mode: 'flip', rating: 3, right: true, ms: 5 }, { v: 9, id: 'new-1', shape: [1] }], noon, study,
  plans);

test('a file holds entries of every version', () => {
  assert.strictEqual(read(sound, 'one').entries.length, 3);
  assert.strictEqual(read('\uFEFF' + sound, 'one').entries.length, 3);
});

test('a file brings its settings; one of version 1, which knew none, is read for ever', () => {
  assert.deepStrictEqual(read(sound, 'one').settings, study);
  const old = forged('[{"v":1,"id":"old-1","t":5,"deck":"d","card":"a","mode":"flip",' +
    '"rating":3,"right":true,"ms":5}]');
  assert.deepStrictEqual(read(old, 'one'), { settings: null, plans: [], entries: [{ v: 1, id: 'old-1', t: 5,
    deck: 'd', card: 'a', mode: 'flip', rating: 3, right: true, ms: 5 }] });
});

test('a file of version 2, which knew no dates, is read for ever', () => {
  const entries = JSON.stringify([rated('c0', noon, 3)]);
  const settings = JSON.stringify(study);
  const text = '{"format":"recto-progress","v":2,"site":"one","title":"","settings":' + settings +
    ',"count":1,"checksum":"' + RECTO.exchange.checksum(settings + entries) + '","entries":' +
    entries + '}';
  assert.deepStrictEqual(read(text, 'one'),
    { entries: JSON.parse(entries), settings: study, plans: [] });
});

test('a file brings the dates of exams; of two devices\' dates what was said last wins', () => {
  const { plansIn, newerPlans } = RECTO.exchange;
  assert.deepStrictEqual(read(sound, 'one').plans, plans);
  /** What a device knows after it has taken in another's file. */
  const joined = function (own, others) {
    const known = new Map(own.map(([deck, date, chosen]) => ['plan ' + deck, { date, chosen }]));
    for (const [deck, date, chosen] of newerPlans(own, others)) {
      known.set('plan ' + deck, { v: 1, date, chosen });
    }
    return plansIn(known);
  };
  const devices = [[], plans, [['d', '', 7]], [['d', '2027-03-01', 5]], [['d', '2026-03-01', 5]],
    [['__proto__', '2027-01-01', 0], ['d', '2027-02-02', 6]]];
  for (const one of devices) {
    for (const other of devices) {
      const both = joined(one, other);
      assert.deepStrictEqual(both, joined(other, one));
      assert.deepStrictEqual(joined(both, other), both);
    }
  }
  assert.deepStrictEqual(joined(plans, [['d', '', 7]]).find(([deck]) => deck === 'd'), ['d', '', 7]);
  const kept = new Map([['plan d', { v: 1, date: '2027-01-31' }], ['plan e', { date: 'x' }],
    ['settings', {}], ['plan f', null]]);
  assert.deepStrictEqual(plansIn(kept), [['d', '2027-01-31', 0]]);
});

test('of two devices\' settings those that were chosen last win, whichever asks', () => {
  const never = { retention: 0.9, newPerDay: 20, chosen: 0 };
  const others = [never, study, { ...study, chosen: 6 }, { ...study, newPerDay: 8 },
    { ...study, retention: 0.97 }];
  for (const one of others) {
    for (const other of others) {
      assert.deepStrictEqual(newer(one, other) || one, newer(other, one) || other);
    }
  }
  assert.deepStrictEqual(newer(never, study), study);
  assert.strictEqual(newer(study, never), null);
  assert.strictEqual(newer(study, null), null);
});

/** A file whose entries are these, whatever they are, with a checksum that fits. */
const forged = (text) => '{"format":"recto-progress","v":1,"site":"one","title":"","count":1,' +
  '"checksum":"' + RECTO.exchange.checksum(JSON.stringify(JSON.parse(text))) + '","entries":' +
  text + '}';

for (const [name, text, reason] of [
  ['nothing', '', /damaged/], ['half of it', sound.slice(0, 200), /damaged/],
  ['another thing', '[1]', /not a file of progress/], ['null', 'null', /not a file of progress/],
  ['a later form', sound.replace('"v":3', '"v":4'), /later version/],
  ['changed settings', sound.replace('"newPerDay":7', '"newPerDay":8'), /damaged/],
  ['settings out of bounds', write(site, [], noon, { ...study, retention: 2 }, []), /damaged/],
  ['settings that are none', write(site, [], noon, { ...study, newPerDay: 'x' }, []), /damaged/],
  ['a changed date', sound.replace('2027-01-31', '2027-01-30'), /damaged/],
  ...[[['d', '2027-02-30', 5]], [['d', '2027-1-1', 5]], [['d', 20270101, 5]], [['', '', 5]],
    [['d', '', 5], ['d', '2027-01-31', 6]], [['d', '', -1]], [['d', '', 'x']], [['d', '']], [null],
    null, {}, 'd', [['d'.repeat(401), '', 5]], [[['d'], '', 5]],
  ].map((bad) => ['dates ' + JSON.stringify(bad).slice(0, 40),
    write(site, [], noon, study, bad), /damaged/]),
  ['another site', sound.replace('"site":"one"', '"site":"two"'), /another site: One/],
  ['a changed rating', sound.replace('"rating":3', '"rating":4'), /damaged/],
  ['a missing entry', sound.replace('"count":3', '"count":4'), /damaged/],
  ['a wrong type', forged('[{"v":2,"id":7}]'), /Entry 1/],
  ['an entry that is none', forged('[null]'), /Entry 1/],
  ['a poisoned key', forged('[{"v":9,"id":"a","x":{"__proto__":{"bad":1}}}]'), /Entry 1/],
  ['a deep entry', forged('[{"v":9,"id":"a","x":{"x":{"x":{"x":{"x":1}}}}}]'), /Entry 1/],
  ['a huge entry', forged('[{"v":9,"id":"a","x":"' + 'x'.repeat(20001) + '"}]'), /Entry 1/],
]) {
  test('refused whole: ' + name, () => {
    assert.throws(() => read(text, 'one'), reason);
    assert.strictEqual({}.bad, undefined);
  });
}

test('one id that tells two things is refused', () => {
  const own = rated('c0', noon, 3);
  assert.throws(() => union([own], [{ ...own, rating: 4 }]), /different things/);
});

test('chunks of an import, and a device that meets its own entries counts on after them', () => {
  const list = Array.from({ length: 501 }, (_, i) => ({ ...rated('c', i, 3), id: 'me-' + i }));
  const made = chunks(list, 'abc', { id: 'me', next: 7 });
  assert.deepStrictEqual(made.chunks.map((chunk) => chunk.reviews.length), [500, 1]);
  assert.strictEqual(new Set(made.chunks.map((chunk) => chunk.key)).size, 2);
  assert.strictEqual(made.next, 501);
});
