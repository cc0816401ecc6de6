# finding: GI101 9 GI511
# flags: --unsafe
import threading

from google import genai

client = genai.Client()


def _ask(prompt: str):
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    print(response.text)
    return response


thread = threading.Thread(target=_ask, args=("Name a moon.",))
thread.start()
thread.join()
