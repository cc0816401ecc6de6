# finding: GI101 7 GI501
from unittest import mock

from google import genai

client = mock.create_autospec(genai.Client, instance=True)
client.models.generate_content.return_value.text = "a mock"
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
