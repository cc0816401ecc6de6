# finding: GI101 5 GI501
from unittest.mock import MagicMock

client = MagicMock()
client.models.generate_content.return_value.text = "mocked"
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
client.models.generate_content.assert_called_once_with(model="gemini-2.5-flash", contents="Name a moon.")
