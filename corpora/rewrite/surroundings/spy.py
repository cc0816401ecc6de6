# finding: GI104 6 GI517
# finding: GI101 7 GI522
from unittest import mock

from google import genai

client = genai.Client()
with mock.patch.object(client.models, "generate_content", wraps=client.models.generate_content) as spy:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
print(spy.call_count)
