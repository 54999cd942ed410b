// The names that the gateway's interface v10 and the standards under it go by.

export const soap = "http://schemas.xmlsoap.org/soap/envelope/";
export const syncChannel = "http://bip.bee.kz/SyncChannel/v10/Types";
export const asyncChannel = "http://bip.bee.kz/AsyncChannel/v10/Types";
/** The name under which some gateways call what a client hosts. */
export const asyncClient = "http://bip.bee.kz/AsyncChannel/v10/Types/Client";

const wss = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
export const securityExtension = `${wss}wssecurity-secext-1.0.xsd`;
export const securityUtility = `${wss}wssecurity-utility-1.0.xsd`;
export const x509Token = `${wss}x509-token-profile-1.0#X509v3`;
export const base64Encoding = `${wss}soap-message-security-1.0#Base64Binary`;

export const dsig = "http://www.w3.org/2000/09/xmldsig#";
export const envelopedTransform = `${dsig}enveloped-signature`;
