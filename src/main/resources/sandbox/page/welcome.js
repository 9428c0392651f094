// What a newcomer sees first.
import { h, iconButton } from './dom.js';
import { changed } from './store.js';
import { openRecordings } from './recordings.js';

const KEY = 'debrief-sandbox-welcomed';
const put = () => { try { localStorage.setItem(KEY, 'yes'); } catch { /* private window: it is shown again next time */ } changed(); };
const gone = () => { try { return localStorage.getItem(KEY) === 'yes'; } catch { return false; } };

let card = null;
export function welcome() {
  if (gone()) return null;
  card ??= h('section', { class: 'welcome' }, iconButton('close', 'Dismiss', put),
    h('h2', {}, 'Welcome to the sandbox'),
    h('p', {}, 'A chat workspace of its own, with Debrief in it. Nothing here reaches a real Slack. Three things to try first:'),
    h('ol', {},
      h('li', {}, h('b', {}, 'Watch an incident happen. '), h('button', { type: 'button', class: 'inline', onclick: openRecordings }, 'Play a recorded incident'), ' and see the timeline grow.'),
      h('li', {}, h('b', {}, 'Declare one yourself. '), 'Type ', h('code', {}, '/incident new'), ' below, in any channel.'),
      h('li', {}, h('b', {}, 'Be somebody else. '), 'Top left says whom you act as: nine people of five teams, each in their own time zone.')));
  return card;
}
