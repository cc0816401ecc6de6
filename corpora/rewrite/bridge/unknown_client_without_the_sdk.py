# finding: GI101 2 GI501
# flags: --bridge
# run: no: the client is given from outside
def ask(client, **request) -> str:
    return client.models.generate_content(**request).text or ""
