# finding: GI101 8 GI522
from unittest.mock import patch

from google import genai

client = genai.Client()
with patch.object(client.models, "generate_content") as fake:
    fake.return_value.text = "faked"
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
