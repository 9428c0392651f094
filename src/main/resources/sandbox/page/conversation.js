// The open channel in the middle, and the open thread beside it.
import { fill, h, icon, iconButton, keep } from './dom.js';
import { act, channel, channelName, go, me, store } from './store.js';
import { composer, incoming, outgoing, writeTo } from './composer.js';
import { rows } from './message.js';
import { link, mrkdwn } from './mrkdwn.js';
import { welcome } from './welcome.js';

/** Messages of one place, that stay at the newest unless one has scrolled up. */
function stream(where, label) {
  const list = h('ol', { class: 'messages', 'aria-label': label });
  const pill = h('button', { type: 'button', class: 'newer', hidden: true, onclick: () => down() }, 'New messages', icon('down'));
  const scroller = h('div', { class: 'scroller', tabindex: '0', onscroll: () => { if (near()) pill.hidden = true; } }, list);
  const near = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 90;
  const down = () => { scroller.scrollTop = scroller.scrollHeight; pill.hidden = true; };
  let last = '';
  return {
    node: h('div', { class: 'stream' }, scroller, pill),
    list,
    down,
    show(messages, place, first) {
      const wasNear = near() || first;
      keep(list, rows(messages, place), { key: (one) => one.key, stamp: (one) => one.stamp, make: (one) => one.make() });
      const newest = messages.at(-1)?.ts ?? '';
      if (wasNear) down();
      else if (newest !== last) pill.hidden = false;
      last = newest;
    },
  };
}

function editing(message, list, place) {
  const row = [...list.children].find((each) => each.dataset.key === message.ts);
  const input = h('textarea', {
    'aria-label': 'Edit message', value: incoming(message.text), rows: 2,
    onkeydown: (event) => {
      if (event.key === 'Escape') { event.stopPropagation(); stop(); }
      if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); save(); }
    },
  });
  const stop = () => { row.stamp = ''; store.state && place.again(); };
  const save = async () => { if ((await act({ do: 'edit', channel: place.id, ts: message.ts, text: outgoing(input.value) })).ok) stop(); };
  fill(row.querySelector('.text'), h('div', { class: 'editing' }, input, h('div', { class: 'row end' },
    h('button', { type: 'button', class: 'plain', onclick: stop }, 'Cancel'), h('button', { type: 'button', class: 'solid', onclick: save }, 'Save'))));
  input.focus();
}

let open = null;

export function drawChannel(main) {
  const one = channel();
  if (!one) {
    open = null;
    fill(main, h('div', { class: 'empty' }, h('h2', {}, 'Not here'), h('p', {}, `${me()?.name ?? 'This person'} does not see this conversation. Choose another on the left.`)));
    return;
  }
  if (store.state.in !== one.id || store.state.me !== store.as) return;
  const key = `${store.as}/${one.id}/${one.member}/${one.is_archived}`;
  if (open?.key !== key) open = built(main, one, key);
  fill(open.head, head(one));
  const roots = one.messages.filter((each) => !each.thread_ts || each.thread_ts === each.ts || each.subtype === 'thread_broadcast');
  const place = { id: one.id, pins: one.pins ?? [], threads: true, edit: (message) => editing(message, open.stream.list, place), again: () => drawChannel(main) };
  open.stream.show(roots, place, open.fresh);
  open.fresh = false;
  const card = one.id === 'C0GENERAL' ? welcome() : null;
  if (open.above.firstChild !== card) fill(open.above, card);
}

function built(main, one, key) {
  const parts = { key, fresh: true, head: h('div', { class: 'head' }), above: h('div', { class: 'above' }), stream: stream(one, 'Messages') };
  fill(main, parts.head, parts.above, parts.stream.node, foot(one));
  if (!document.querySelector('dialog[open]')) main.querySelector('#composer')?.focus({ preventScroll: true });
  return parts;
}

function foot(one) {
  if (one.is_archived) return h('p', { class: 'foot-note' }, 'This channel is archived.');
  if (one.is_im && !store.state.writes_to_bot) return h('p', { class: 'foot-note' }, 'Debrief writes to you here. To say something to it, use its buttons, or a command in any channel.');
  if (!one.member) {
    return h('p', { class: 'foot-note' }, `You are looking into #${one.name}. `,
      h('button', { type: 'button', class: 'solid', onclick: () => act({ do: 'join', channel: one.id }) }, 'Join the channel'));
  }
  return composer({ id: 'composer', channel: one.id, label: writeTo(one), commands: true });
}

function head(one) {
  const headline = one.messages.filter((each) => one.pins?.includes(each.ts)).at(-1);
  return [
    h('div', { class: 'title' },
      h('h1', {}, one.is_im ? null : icon(one.is_private ? 'lock' : 'hash'), channelName(one)),
      h('div', { class: 'topic', title: one.purpose || undefined }, mrkdwn(one.topic || one.purpose)),
      !one.is_im && h('span', { class: 'members', title: (one.members ?? []).map((id) => store.state.people.find((each) => each.id === id)?.name ?? id).join(', ') },
        `${(one.members ?? []).length} members`)),
    (one.bookmarks?.length || headline) && h('div', { class: 'bookmarks' },
      headline && h('button', { type: 'button', class: 'quiet', title: 'Show the pinned message', onclick: () => reveal(headline.ts) }, icon('pin'), h('span', {}, mrkdwn(headline.text.split('\n')[0]))),
      (one.bookmarks ?? []).map((each) => h('span', { class: 'bookmark' }, link(each.link, each.title)))),
  ];
}

function reveal(ts) {
  const row = [...open.stream.list.children].find((each) => each.dataset.key === ts);
  row?.scrollIntoView({ block: 'center' });
  row?.classList.add('glow');
  setTimeout(() => row?.classList.remove('glow'), 1600);
}

let beside = null;

export function drawThread(aside) {
  const one = channel();
  if (one && (store.state.in !== one.id || store.state.me !== store.as)) return;
  const root = store.thread && one?.messages.find((each) => each.ts === store.thread);
  aside.hidden = !root;
  document.body.classList.toggle('with-thread', Boolean(root));
  if (!root) {
    beside = null;
    return;
  }
  const key = `${store.as}/${one.id}/${root.ts}/${one.member}`;
  const close = () => go({ thread: null });
  if (beside?.key !== key) {
    beside = { key, fresh: true, stream: stream(one, 'Thread') };
    fill(aside,
      h('div', { class: 'head' }, h('div', { class: 'title' }, h('h2', {}, 'Thread'), h('span', { class: 'topic' }, one.is_im ? channelName(one) : `#${one.name}`), iconButton('close', 'Close the thread', close))),
      beside.stream.node,
      one.member && !one.is_archived && composer({ id: 'reply', channel: one.id, thread: root.ts, label: 'Reply…' }));
    aside.onkeydown = (event) => { if (event.key === 'Escape') close(); };
    if (!document.querySelector('dialog[open]')) aside.querySelector('#reply')?.focus({ preventScroll: true });
  }
  const place = { id: one.id, pins: one.pins ?? [], threads: false, edit: (message) => editing(message, beside.stream.list, place), again: () => drawThread(aside) };
  beside.stream.show(one.messages.filter((each) => each.ts === root.ts || each.thread_ts === root.ts), place, beside.fresh);
  beside.fresh = false;
}
