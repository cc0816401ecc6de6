# finding: GI101 8 GI522
import sys

from google import genai
from unittest.mock import patch

client = genai.Client()
with patch("google.genai.models.Models.generate_content") as fake:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."), file=sys.stderr)
    fake.assert_called_once()
    print(fake.call_count)
