# finding: GI103 12 GI506
# finding: GI103 13 GI516
# finding: GI101 14 GI506
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self) -> None:
        self._config = types.GenerateContentConfig(temperature=0.9)

    def write(self, topic: str) -> str:
        chat = client.chats.create(model="gemini-2.5-flash", config=self._config)
        draft = chat.send_message(topic)
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents=draft.text or "", config=self._config
        )
        return response.text or ""


print(Poet().write("rain"))
