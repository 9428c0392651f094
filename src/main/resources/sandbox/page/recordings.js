// The panel of recorded incidents.
import { fill, h, icon, iconButton } from './dom.js';
import { get, notice, post, store } from './store.js';
import { pollReplay } from './topbar.js';

export async function play(name, playOn) {
  const answer = await post('/sandbox/replay', { name, playOn });
  if (!answer.ok) notice(answer.error);
  pollReplay();
  return answer.ok;
}

export async function openRecordings() {
  const answer = await get('/sandbox/recordings').catch(() => ({}));
  const box = h('dialog', { class: 'modal recordings', onclose: () => box.remove() });
  const list = h('div', { class: 'modal-body' });
  fill(box, h('div', { class: 'modal-head' }, icon('play'), h('h2', {}, 'Play a recorded incident'), iconButton('close', 'Close', () => box.close())),
    h('p', { class: 'lead' }, 'Each of these happened. What people and machines said is typed into the workspace again, by the people you see here, at the times at which it happened.'), list);
  const draw = () => fill(list, (answer.recordings ?? []).map((one) => card(one, box)), !answer.recordings?.length && h('p', {}, 'There are no recordings.'));
  draw();
  document.addEventListener('replay', draw, { signal: closing(box) });
  document.body.append(box);
  box.showModal();
}

function closing(box) {
  const end = new AbortController();
  box.addEventListener('close', () => end.abort());
  return end.signal;
}

function card(one, box) {
  const busy = store.replay?.running;
  const start = async (playOn) => { if (await play(one.name, playOn)) box.close(); };
  return h('article', { class: 'recording' },
    h('div', {}, h('h3', {}, one.title), h('p', {}, one.about),
      h('small', {}, `${one.day} · ${one.rows} entries over ${one.lasted} · ${one.source}`)),
    h('div', { class: 'row' },
      h('button', { type: 'button', class: 'solid', disabled: busy, onclick: () => start(false) }, icon('play'), 'Play'),
      one.goes_on && h('button', {
        type: 'button', class: 'plain', disabled: busy, title: 'Goes on with the review, the write-up and the first action. What people say there is made up, close to the source', onclick: () => start(true),
      }, one.played ? 'Play on' : 'Play, and on to the write-up')));
}
