import { ConfigError, readConfig } from '../config.ts';
import { connect, type Database } from './client.ts';
import { allClients } from './clients.ts';
import { startEmbedded } from './embedded.ts';
import { verifyChain, type ChainCheck } from './hours/ledger.ts';

/** Checks the ledgers of all clients of all agencies, and prints a line for each. Fails when one does not hold. */
try {
  const config = readConfig();
  const embedded = config.databaseUrl ? undefined : await startEmbedded(config.dataFolder);
  const db = connect(config.databaseUrl ?? embedded?.url ?? '', () => undefined, 1);
  try {
    if (!(await verifyLedgers(db))) process.exitCode = 1;
  } finally {
    await db.end();
    await embedded?.stop();
  }
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function verifyLedgers(db: Database): Promise<boolean> {
  const { rows } = await db.pool.query<{ id: string }>(
    'select id from agencies_with_ledger() as id order by id',
  );
  let areGood = true;
  for (const agency of rows) {
    const clients = await db.inAgency(agency.id, allClients);
    for (const client of clients) {
      const check = await db.inAgency(agency.id, (tx) => verifyChain(tx, client.id));
      process.stdout.write(`agency ${agency.id}, client ${client.id}: ${verdict(check)}\n`);
      areGood &&= check.bad === null;
    }
  }
  return areGood;
}

function verdict({ lines, bad }: ChainCheck): string {
  if (bad === null) return `good, lines: ${lines}`;
  const where = bad.on ? ` of ${bad.on.toString()}` : ', which is missing';
  return `BAD at line ${bad.lineNo}${where}; good before it, lines: ${lines}`;
}
