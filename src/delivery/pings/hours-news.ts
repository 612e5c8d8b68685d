import type { PingNews } from './news.ts';

export const hoursPingNews = {} satisfies PingNews;
