// Brings the parts together: state in, parts drawn, and the workspace followed.
import { drawChannel, drawThread } from './conversation.js';
import { drawHome } from './home.js';
import { drawModal } from './modal.js';
import { openRecordings } from './recordings.js';
import { drawSide } from './sidebar.js';
import { follow, fromAddress, onChange, refresh, store, channel, channelName } from './store.js';
import { clock, drawNotices, drawPlaying, pollReplay } from './topbar.js';

const part = (id) => document.getElementById(id);

fromAddress();
const tick = clock(part('clock'));
part('recordings').addEventListener('click', openRecordings);

onChange(() => {
  drawNotices(part('notices'));
  if (!store.state) return;
  document.body.classList.add('ready');
  drawSide(part('side'));
  if (store.place === 'home') drawHome(part('main'));
  else drawChannel(part('main'));
  drawThread(part('thread'));
  drawModal();
  tick();
  const here = channel();
  document.title = `${here ? channelName(here) : 'Home'} · Debrief sandbox`;
});

document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.target.closest('input, textarea, select, dialog')) {
    event.preventDefault();
    part('composer')?.focus();
  }
});

await refresh();
drawPlaying(part('playing'));
pollReplay();
follow();
