export { sessionTable } from "./dynamodb/session-table.ts";
export { securityHeaders } from "./security-headers.ts";
