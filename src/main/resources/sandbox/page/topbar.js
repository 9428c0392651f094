// The sandbox's clock, what is being played, and notices.
import { fill, h, icon, iconButton } from './dom.js';
import { dismiss, go, isDismissed, me, notice, notices, now, post, refresh, store, zone } from './store.js';
import { at, hour, isoDay, plusWorkingDays, weekday } from './time.js';

async function move(to) {
  const answer = await post('/sandbox/clock', { to: to.toISOString() });
  if (!answer.ok) notice(answer.error);
  refresh();
}

const later = (hours) => () => move(new Date(now().getTime() + hours * 3600000));

export function clock(node) {
  const face = h('b', {});
  const day = h('span', {});
  const menu = h('div', { class: 'menu clock-menu', hidden: true });
  const date = h('input', { type: 'date', 'aria-label': 'Day' });
  const time = h('input', { type: 'time', 'aria-label': 'Time' });
  const choice = (label, work) => h('button', { type: 'button', onclick: () => { menu.hidden = true; work(); } }, label);
  fill(menu, h('p', {}, 'Move the clock of the whole workspace; Debrief follows.'),
    choice('1 hour later', later(1)), choice('1 day later', later(24)), choice('2 working days later', () => move(plusWorkingDays(now(), 2))), choice('1 week later', later(168)),
    h('form', { class: 'row', onsubmit: (event) => { event.preventDefault(); menu.hidden = true; move(at(date.value, time.value)); } },
      date, time, h('button', { type: 'submit', class: 'plain' }, 'Go')));
  const toggle = h('button', {
    type: 'button', class: 'clock-face', 'aria-haspopup': 'true', title: 'Move the clock',
    onclick: () => {
      menu.hidden = !menu.hidden;
      date.value = isoDay(now());
      time.value = hour(now());
      if (!menu.hidden) menu.querySelector('button').focus();
    },
  }, icon('clock'), face, day);
  node.addEventListener('focusout', (event) => { if (!node.contains(event.relatedTarget)) menu.hidden = true; });
  node.addEventListener('keydown', (event) => { if (event.key === 'Escape') { menu.hidden = true; toggle.focus(); } });
  fill(node, toggle, menu);
  const tick = () => {
    if (!me()) return;
    face.textContent = hour(now());
    day.textContent = weekday(now());
    toggle.title = `It is ${hour(now())} in ${zone()}. Move the clock`;
  };
  setInterval(tick, 1000);
  return tick;
}

let followed = '';

/** While a recording plays the page goes along to where things happen, once for each place. */
export function drawPlaying(node) {
  const play = store.replay;
  const busy = play?.running;
  node.hidden = !busy && !play?.error;
  if (!play) return;
  if (busy && play.channel && followed !== `${play.name}/${play.channel}`) {
    followed = `${play.name}/${play.channel}`;
    go({ place: play.channel, thread: null });
  }
  if (!busy) followed = '';
  fill(node, busy && [
    h('progress', { max: play.of || 1, value: play.at }), h('span', { title: play.doing }, play.doing || play.title),
    h('button', { type: 'button', class: 'halt', onclick: () => post('/sandbox/replay', { stop: true }).then(pollReplay) }, 'Stop')],
  !busy && play.error && [h('span', { class: 'wrong' }, `Stopped: ${play.error}`), iconButton('close', 'Dismiss', () => { store.replay = { ...play, error: null }; drawPlaying(node); })]);
}

let polling = false;
export async function pollReplay() {
  if (polling) return;
  polling = true;
  do {
    const answer = await fetch('/sandbox/replay').then((each) => each.json()).catch(() => null);
    if (answer && JSON.stringify(answer) !== JSON.stringify(store.replay)) {
      store.replay = answer;
      drawPlaying(document.getElementById('playing'));
      document.dispatchEvent(new Event('replay'));
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
  } while (store.replay?.running);
  polling = false;
}

export function drawNotices(node) {
  const open = notices().filter((one) => !isDismissed(one.id));
  fill(node, open.slice(-4).map((one) => h('div', { class: 'notice' }, h('span', {}, one.text), iconButton('close', 'Dismiss', () => dismiss(one.id)))),
    !store.online && store.state && h('div', { class: 'notice' }, 'The sandbox cannot be reached. What you typed is kept; this page tries again by itself.'));
}
