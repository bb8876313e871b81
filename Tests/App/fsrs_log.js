'use strict';
// Reads histories as JSON from its input, [[t, rating], …] each, in milliseconds; writes what each
// review came to. Days are counted as 24 hours from the last review, as py-fsrs counts them.
const fs = require('node:fs');
const { RECTO } = require('./load.js');

const day = 86400000;
const histories = JSON.parse(fs.readFileSync(0, 'utf8'));
const results = histories.map(function (history) {
  let memory = null;
  return history.map(function ([t, rating]) {
    // Steps subtract days; a day that is as many days later as 24-hour blocks went by serves them.
    const days = memory ? memory.day + Math.floor((t - memory.t) / day) : 0;
    memory = RECTO.steps.rated(memory, rating, t, days);
    const interval = memory.wait > 0 ? 0 : RECTO.fsrs.interval(memory.s, 0.9);
    return [memory.s, memory.d, memory.phase, memory.wait, interval];
  });
});
process.stdout.write(JSON.stringify(results));
