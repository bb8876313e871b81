'use strict';
// Prints how long a search over 10,000 cards takes: node Tests/App/search.bench.js
const { RECTO, choice } = require('./load.js');

const next = RECTO.random.generator('bench');
const word = () => 'abcdefghij'.repeat(2).slice(Math.floor(next() * 9)).slice(0, 3) +
  Math.floor(next() * 3000).toString(36);
const text = (count) => Array.from({ length: count }, word).join(' ');
const cards = Array.from({ length: 10000 }, (_, i) =>
  choice('c' + i, text(25), ['*' + text(8), text(8), text(8), text(8)]));
const begun = performance.now();
const index = RECTO.search.index([{ entry: {}, deck: { name: 'd', cards } }]);
RECTO.search.prepare(index, 0);
console.log('index', (performance.now() - begun).toFixed(1), 'ms');
for (const query of ['a', 'abc1', 'bcd def', 'no-such-word', 'é à ü']) {
  const times = Array.from({ length: 21 }, function () {
    const start = performance.now();
    RECTO.search.find(index, query);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  console.log('search', JSON.stringify(query), 'median', times[10].toFixed(2), 'ms, slowest',
    times[20].toFixed(2), 'ms');
}
