import type { Application } from 'express';
import type { Pace } from '../adapter.ts';
import type { Log } from '../connection/log.ts';
import type { ServiceUrlStore } from './calls/service-urls.ts';

export interface TeamsCredentials {
  readonly appId: string;
  /** A managed identity has none. */
  readonly password?: string | undefined;
  readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
}

/** Who vouches for Teams towards us, and for us towards Teams. */
export interface Authority {
  readonly issuer: string;
  /** URL of the OpenID metadata that name the keys of the issuer. */
  readonly openIdMetadataUrl: string;
  /** Gives our tokens for a service, named by its scope, in a tenant. Microsoft Entra does where this is left out. */
  readonly accessToken?: (scope: string, tenant: string) => Promise<string>;
}

export interface TeamsAdapterOptions {
  /** The shared HTTP server's app. Only `POST /api/messages` is taken of it, and only there bodies are parsed. */
  readonly app: Application;
  /** `anonymous`: whoever comes is believed, and told nothing that is not on this machine. For local clients only. */
  readonly credentials: TeamsCredentials | 'anonymous';
  /** Hosts that service URLs may name instead of Microsoft's; a leading `*.` stands for any subdomain. */
  readonly allowedHosts?: readonly string[];
  /** Keeps where tenants are reached. */
  readonly serviceUrls: ServiceUrlStore;
  readonly log: Log;
  readonly pace?: Pace;
  readonly workspacePace?: Pace;
  /** Instead of Microsoft's. */
  readonly authority?: Authority;
  /** Where Microsoft Graph is, without a trailing slash. */
  readonly graphUrl?: string;
  /** How long a call may take, in milliseconds. */
  readonly patienceMs?: number;
}
