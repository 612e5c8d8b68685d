import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { LiveProvider, openLive } from './live.ts';

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <LiveProvider value={openLive()}>
      <App />
    </LiveProvider>,
  );
}
