# finding: GI102 13 GI511
import threading

from google import genai

client = genai.Client()


def show(stream):
    for chunk in stream:
        print(chunk.text)


stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
thread = threading.Thread(target=show, args=(stream,))
thread.start()
thread.join()
