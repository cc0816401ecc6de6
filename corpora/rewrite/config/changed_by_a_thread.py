# finding: GI101 10 GI506
import threading

from google import genai

client = genai.Client()
config = {"temperature": 0.0}
thread = threading.Thread(target=config.update, kwargs={"temperature": 1.0})
thread.start()
thread.join()
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
