'use strict';
// A finger drawn across a card. Every swipe does what a button does, too.
RECTO.swipe = (function () {
  const least = 60;

  /**
   * Calls back with `left` or `right`, by the hand and not by the script's direction.
   * @param {HTMLElement} element
   * @param {(direction: 'left' | 'right') => void} act
   */
  function listen(element, act) {
    /** @type {{x: number, y: number} | null} */
    let from = null;
    // Else the browser would take the movement for its own, and end it.
    element.classList.add('swipes');
    element.addEventListener('touchstart', function (event) {
      const touch = event.touches[0];
      from = event.touches.length === 1 && !scrolls(event.target)
        ? { x: touch.clientX, y: touch.clientY } : null;
    }, { passive: true });
    element.addEventListener('touchend', function (event) {
      const start = from;
      from = null;
      const touch = event.changedTouches[0];
      if (!start || !touch || String(window.getSelection() || '') !== '') return;
      const x = touch.clientX - start.x;
      const y = touch.clientY - start.y;
      if (Math.abs(x) >= least && Math.abs(x) > 2 * Math.abs(y)) act(x < 0 ? 'left' : 'right');
    }, { passive: true });
  }

  /**
   * Whether something under the finger scrolls sideways itself, or takes the movement.
   * @param {EventTarget | null} target
   */
  function scrolls(target) {
    for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
      if (at.matches('input, select, textarea')) return true;
      const { overflowX } = getComputedStyle(at);
      if (at.scrollWidth > at.clientWidth + 1 && /auto|scroll/.test(overflowX)) return true;
    }
    return false;
  }

  return { listen };
})();
