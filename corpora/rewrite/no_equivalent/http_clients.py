# finding: GI101 9 GI507
# finding: GI101 14 GI507
# run: the SDK copies the config, and a client cannot be copied
# rows: config.http_options.httpx_client, config.http_options.httpx_async_client
import httpx
from google import genai

client = genai.Client()
asynchronous = httpx.AsyncClient()
prompt = "Name a moon."
with httpx.Client() as own:
    print(
        client.models.generate_content(
            model="gemini-2.5-flash", contents=prompt, config={"http_options": {"httpx_client": own}}
        ).text
    )
print(
    client.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config={"http_options": {"httpx_async_client": asynchronous}}
    ).text
)
