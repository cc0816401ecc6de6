# flags: --bridge
# finding: GI101 5 GI501
from unittest import mock

client = mock.MagicMock()
client.models.generate_content.return_value.text = "Io"
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
