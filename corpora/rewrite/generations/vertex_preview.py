# finding: GI202 4 GI581
# run: the Vertex AI SDK is not installed
from vertexai.preview import generative_models

def ask(question):
    model = generative_models.GenerativeModel("gemini-1.5-flash")
    return model
