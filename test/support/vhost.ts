/** Asks RabbitMQ's management API. Throws where it does not answer 2xx. */
export async function manage(method: string, path: string, body?: unknown): Promise<Response> {
  const management = new URL(process.env['RABBITMQ_MANAGEMENT_URL'] ?? '');
  const authorization = `Basic ${btoa(`${management.username}:${management.password}`)}`;
  const response = await fetch(`${management.origin}/api/${path}`, {
    method,
    headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}`);
  return response;
}

/** Makes a virtual host of the instance's RabbitMQ. */
export async function makeVhost(
  name: string,
): Promise<{ readonly name: string; readonly url: string; remove(): Promise<void> }> {
  // The creator of a virtual host gets all permissions in it.
  await manage('PUT', `vhosts/${name}`);
  const url = new URL(process.env['RABBITMQ_URL'] ?? '');
  url.pathname = `/${name}`;
  return {
    name,
    url: url.href,
    async remove() {
      await manage('DELETE', `vhosts/${name}`);
    },
  };
}
