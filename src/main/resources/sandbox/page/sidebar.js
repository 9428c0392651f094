// Who one is, and where one can go.
import { fill, h, icon } from './dom.js';
import { act, channelName, go, me, now, person, store } from './store.js';
import { face } from './message.js';
import { hour } from './time.js';

const read = new Map();
const seen = (id) => `${store.as}/${id}`;
const newest = (one) => one.latest || '0';

/** What is open counts as read; what this person has not looked at since is bold. */
function unread(one) {
  if (one.id === store.place || !read.has(seen(one.id))) read.set(seen(one.id), newest(one));
  return newest(one) > read.get(seen(one.id));
}

let drawn = '';

export function drawSide(side) {
  const state = store.state;
  const rows = state.channels.map((one) => [one.id, channelName(one), one.is_private, one.member, one.is_archived, unread(one)]);
  const stamp = JSON.stringify([store.as, store.place, rows, Math.floor(now() / 60000)]);
  if (stamp === drawn) return;
  drawn = stamp;
  const focused = side.contains(document.activeElement) ? document.activeElement.dataset.go : null;
  const mine = state.channels.filter((one) => !one.is_im && one.member && !one.is_archived);
  const others = state.channels.filter((one) => !one.is_im && !one.member && !one.is_archived && !one.created_by_bot);
  const direct = state.channels.filter((one) => one.is_im);
  const incidents = state.channels.filter((one) => one.created_by_bot && !one.is_archived);
  fill(side, whoami(),
    section('Apps', [
      h('li', {}, place('home', icon('home'), 'Debrief', false, openHome)),
      ...direct.filter(withBot).map((one) => h('li', {}, place(one.id, icon('reply'), 'Messages from Debrief', unread(one)))),
    ]),
    incidents.length > 0 && section('Incidents', incidents.map(row)),
    section('Channels', mine.filter((one) => !one.created_by_bot).map(row)),
    others.length > 0 && section('Others you may join', others.map(row)),
    direct.some((one) => !withBot(one)) && section('Direct messages', direct.filter((one) => !withBot(one)).map(row)));
  if (focused) side.querySelector(`[data-go="${focused}"]`)?.focus();
}

const withBot = (one) => one.user === 'U0DEBRIEF' || (one.members ?? []).includes('U0DEBRIEF');
const openHome = () => { go({ place: 'home', thread: null }); act({ do: 'home' }); };
const section = (title, items) => h('section', {}, h('h2', {}, title), h('ul', {}, items));
const row = (one) => h('li', {}, place(one.id, one.is_im ? dot(one) : icon(one.is_private ? 'lock' : 'hash'), channelName(one), unread(one)));

function dot(one) {
  const other = (one.members ?? []).find((id) => id !== store.as) ?? store.as;
  return face(other, person(other)?.name ?? other, false);
}

function place(id, sign, name, isUnread, open) {
  const here = store.place === id;
  return h('button', {
    type: 'button', title: name, class: `place${here ? ' here' : ''}${isUnread ? ' unread' : ''}`, data: { go: id }, 'aria-current': here ? 'page' : undefined,
    onclick: open ?? (() => go({ place: id, thread: null })),
  }, sign, h('span', {}, name), isUnread && h('i', { class: 'dot', title: 'Something new' }));
}

function whoami() {
  const mine = me();
  const all = store.state.people.filter((one) => !one.is_bot);
  const menu = h('div', { class: 'menu people', hidden: true, role: 'menu' }, teams(all).map(([team, members]) => [
    h('p', {}, team), members.map((one) => h('button', {
      type: 'button', role: 'menuitemradio', 'aria-checked': one.id === store.as ? 'true' : 'false', class: one.id === store.as ? 'on' : undefined,
      onclick: () => { menu.hidden = true; go({ as: one.id, thread: store.thread }); },
    }, face(one.id, one.name, false), h('span', {}, one.name), h('small', {}, hour(now(), one.tz)))),
  ]));
  const buttons = () => [...menu.querySelectorAll('button')];
  return h('div', {
    class: 'whoami',
    onfocusout: (event) => { if (!event.currentTarget.contains(event.relatedTarget)) menu.hidden = true; },
    onkeydown: (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Escape') menu.hidden = true;
      if (!menu.hidden && step) { event.preventDefault(); buttons().at((buttons().indexOf(document.activeElement) + step) % buttons().length).focus(); }
    },
  }, h('button', {
    type: 'button', class: 'me', 'aria-haspopup': 'menu', title: `Act as somebody else (now in ${mine.tz})`, data: { go: 'me' },
    onclick: () => { menu.hidden = !menu.hidden; if (!menu.hidden) menu.querySelector('.on')?.focus(); },
  }, face(mine.id, mine.name, false), h('span', {}, h('small', {}, 'You act as'), h('b', {}, mine.name), h('small', {}, `${mine.team} · ${hour(now(), mine.tz)}`)), icon('down')), menu);
}

function teams(all) {
  const by = new Map();
  for (const one of all) by.set(one.team, [...(by.get(one.team) ?? []), one]);
  return [...by];
}
