import { DeliveryError } from '../../errors.ts';

/** Where it is kept through which URL a tenant is reached. */
export interface ServiceUrlStore {
  recall(tenant: string): Promise<string | undefined>;
  /** @returns whether it was kept; it is not while nobody knows the tenant */
  remember(tenant: string, url: string): Promise<boolean>;
}

/** Through which URL each tenant is reached. Teams moves tenants, and tells with all it sends. */
export const createServiceUrls = (store: ServiceUrlStore, isAllowed: (url: string) => boolean) => {
  const latest = new Map<string, string>();
  const kept = new Map<string, string>();

  return {
    learn(tenant: string, url: string): void {
      latest.set(tenant, url);
    },

    /** Keeps what was learnt of a tenant, unless it is kept already. Rejects if the store does. */
    async keep(tenant: string): Promise<void> {
      const url = latest.get(tenant);
      if (url === undefined || kept.get(tenant) === url) return;
      const before = kept.get(tenant);
      // Set first, so that activities that come at once write once.
      kept.set(tenant, url);
      const forget = () => (before === undefined ? kept.delete(tenant) : kept.set(tenant, before));
      try {
        if (!(await store.remember(tenant, url))) forget();
      } catch (error) {
        forget();
        throw error;
      }
    },

    /** Without a trailing slash. @throws DeliveryError */
    async of(tenant: string): Promise<string> {
      const url = latest.get(tenant) ?? (await store.recall(tenant));
      if (url === undefined || !isAllowed(url)) {
        throw new DeliveryError('unreachable', 'no service URL of the tenant is known');
      }
      if (!latest.has(tenant)) {
        latest.set(tenant, url);
        kept.set(tenant, url);
      }
      return url.replace(/\/+$/, '');
    },
  };
};

export type ServiceUrls = ReturnType<typeof createServiceUrls>;
