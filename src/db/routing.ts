import type pg from 'pg';

/** What was asked before: a workspace keeps its agency for good, since its row can be neither changed nor deleted. */
const routes = new WeakMap<pg.Pool, Map<string, string>>();

/** The agency a workspace belongs to. Asked before an agency is known, like everything in this file. */
export async function agencyOf(
  pool: pg.Pool,
  platform: string,
  workspace: string,
): Promise<string | undefined> {
  const known = routes.get(pool) ?? new Map<string, string>();
  routes.set(pool, known);
  const key = `${platform} ${workspace}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const { rows } = await pool.query<{ id: string | null }>('select agency_of($1, $2) as id', [
    platform,
    workspace,
  ]);
  const id = rows[0]?.id ?? undefined;
  if (id !== undefined) known.set(key, id);
  return id;
}

/** Where a platform said that messages to a workspace go; undefined when it did not. */
export async function serviceUrlOf(
  pool: pg.Pool,
  platform: string,
  workspace: string,
): Promise<string | undefined> {
  const { rows } = await pool.query<{ url: string | null }>('select service_url_of($1, $2) as url', [
    platform,
    workspace,
  ]);
  return rows[0]?.url ?? undefined;
}

/** @returns whether the workspace has an agency: without one nothing is remembered */
export async function rememberServiceUrl(
  pool: pg.Pool,
  platform: string,
  workspace: string,
  url: string,
): Promise<boolean> {
  const { rows } = await pool.query<{ known: boolean }>('select remember_service_url($1, $2, $3) as known', [
    platform,
    workspace,
    url,
  ]);
  return rows[0]?.known ?? false;
}
