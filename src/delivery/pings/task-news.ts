import type { PingNews } from './news.ts';

export const taskPingNews = {} satisfies PingNews;
