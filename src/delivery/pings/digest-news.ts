import type { PingNews } from './news.ts';

export const digestPingNews = {} satisfies PingNews;
