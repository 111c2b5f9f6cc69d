/**
 * Stands in the bundle for what Prism loads at its start to make up random values and to forward requests to a real server.
 * The mock has it do neither, so nothing of this is ever called but what is called while Prism loads.
 */
export const JSONSchemaFaker = { extend(): void {}, option(): void {}, format(): void {} };
export default JSONSchemaFaker;
