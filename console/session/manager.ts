import { UserManager, WebStorageStateStore } from "oidc-client-ts";
import { configuration } from "./configuration.ts";

/** Where the pages of the sign-in come back to. */
export const comesBack = { here: "/signed-in", inWindow: "/signed-in-again" } as const;

const make = async (): Promise<UserManager> => {
  const { address, client } = (await configuration()).signIn;
  const { origin } = location;
  return new UserManager({
    authority: address,
    client_id: client,
    redirect_uri: `${origin}${comesBack.here}`,
    popup_redirect_uri: `${origin}${comesBack.inWindow}`,
    post_logout_redirect_uri: `${origin}/`,
    response_type: "code",
    scope: "openid profile",
    // Known from the deployment, so nothing has to be discovered.
    metadata: {
      issuer: address,
      authorization_endpoint: `${address}/oauth2/authorize`,
      token_endpoint: `${address}/oauth2/token`,
      revocation_endpoint: `${address}/oauth2/revoke`,
    },
    loadUserInfo: false,
    automaticSilentRenew: true,
    accessTokenExpiringNotificationTimeInSeconds: 120,
    revokeTokensOnSignout: false,
    // Tokens go with the tab.
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    popupWindowFeatures: { width: 520, height: 680 },
  });
};

let making: Promise<UserManager> | undefined;

/** The library that speaks OpenID Connect with the sign-in of this deployment. */
export const manager = async (): Promise<UserManager> => {
  making ??= make().catch((error: unknown) => {
    making = undefined;
    throw error;
  });
  return making;
};

/** Where a browser is sent to end the sign-in as well. */
export const signOutAddress = async (): Promise<string> => {
  const { address, client } = (await configuration()).signIn;
  const query = new URLSearchParams({ client_id: client, logout_uri: `${location.origin}/` });
  return `${address}/logout?${query.toString()}`;
};
