# finding: GI101 8
import asyncio

from google import genai

client = genai.Client()
loop = asyncio.new_event_loop()
response = loop.run_until_complete(
    client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
)
print(response.text)
loop.close()
# output
import asyncio

from google import genai

client = genai.Client()
loop = asyncio.new_event_loop()
response = loop.run_until_complete(
    client.aio.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        store=False,
    )
)
print(response.output_text)
loop.close()
